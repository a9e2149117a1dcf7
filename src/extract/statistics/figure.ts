// What is read of a figure, step by step, and what a rule of each step is.

import type { DateMention } from "../dates/schema.ts";
import type { Comparator, Statistic, StatisticKind } from "./schema.ts";
import type { Scope } from "../../grammar/scope.ts";
import type { Mention } from "../../span.ts";

/** A sentence with its date mentions, in text order, and the date that each of their tokens belongs to. */
export type DatedScope = Scope & {
  readonly dates: readonly DateMention[];
  readonly dateAt: ReadonlyMap<number, DateMention>;
};

/** A number as it stands, before its unit: "3.4 million", "two-thirds", "dozens". */
export type Quantity = {
  readonly first: number;
  readonly last: number;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly form: "number" | "fraction" | "ratio" | "multiple" | "vague";
  /** Nothing but digits, or a single number word: what years, names and pronouns look like too. */
  readonly bare: boolean;
  /** Money glued to its digits, "RM23.50": the code. */
  readonly code?: string;
};

/** A unit after a number: the number counts in it, times `factor` ("63 cents" is 0.63 USD). */
export type UnitRead = {
  readonly kind: StatisticKind;
  readonly unit: string | null;
  readonly factor: number;
  /** After the unit's last token. */
  readonly last: number;
  /** Added after the factor: "thirteen dollars and forty-five cents". */
  readonly plus?: number;
};

/** What is measured and how much, with sign, scale and unit; the span is [first, last) in tokens. */
export type Measured = {
  readonly first: number;
  readonly last: number;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly kind: StatisticKind;
  readonly unit: string | null;
};

export type Figure = Measured & {
  readonly per: string | null;
  /** After unit and "per": where the noun begins. */
  readonly after: number;
  readonly form: Quantity["form"] | "range" | "score" | "rank";
  readonly bare: boolean;
  readonly comparator: Comparator;
  /** Where the words before it begin that belong to it: "more than", "between". */
  readonly outerFirst: number;
  readonly rule: string;
};

/** What stands beside a figure in its sentence; `before` as it has been read by now. */
export type Beside = {
  readonly before: Figure | undefined;
  readonly figure: Figure;
  readonly next: Figure | undefined;
};

/** Why what reads as a figure is none: it is part of a name, a code, a time, or stands for what was named before. */
export type NotFigure = {
  readonly name: string;
  /** A text without a figure, for this reason. */
  readonly example: string;
  readonly holds: (scope: DatedScope, amount: Amount) => boolean;
};

/** What is said of each figure of a sentence, and by which rules; null where nothing is. */
export type OfEach<Thing> = (
  scope: DatedScope,
  figures: readonly Figure[],
) => readonly ((Thing & { readonly rule: string }) | null)[];

export type Change = Statistic["change"];

/** What surrounds a figure. */
export type Setting = {
  readonly noun: Mention | null;
  readonly denominator: Mention | null;
  readonly subject: Mention | null;
};

/** A number with its sign, scale and unit. `ownUnit`: it says its unit itself. */
export type Amount = Measured & {
  readonly form: Quantity["form"];
  readonly bare: boolean;
  /** Scale word or suffix of the number, times the unit's own factor: "$3 to $5 billion" gives it to both. */
  readonly scale: number;
  readonly ownUnit: boolean;
  /** The currency stands before the digits. */
  readonly sign: boolean;
  /** The names of all that read it: "plain+percent". */
  readonly rule: string;
};

/** Reads one form of a number, a unit, a currency or a range at token `i`; `before` is what was read in front of it. */
export type Reader<Read, Before> = {
  /** Stands in the record's `rule`. */
  readonly name: string;
  /** Where it reads something. */
  readonly example: string;
  readonly read: (scope: Scope, i: number, before: Before) => Read | null;
};

/** What was read, with the names of the readers that did. */
export type Named<Read> = Read & { readonly rule: string };

/** What the first reader that finds anything reads. */
export function firstOf<Read extends object, Before>(
  readers: readonly Reader<Read, Before>[],
  scope: Scope,
  i: number,
  before: Before,
): Named<Read> | null {
  for (const reader of readers) {
    const found = reader.read(scope, i, before);
    if (found) return named(found, reader.name);
  }
  return null;
}

/** With the name of its reader after those of what it was made of: "plain+percent+range". */
const named = <Read extends object>(read: Read & { readonly rule?: string }, name: string): Named<Read> => ({
  ...read,
  rule: read.rule === undefined ? name : `${read.rule}+${name}`,
});

/** Tells one thing of a figure: what it counts, of what it is a share, whom it is said of, how it moved, and when. */
export type About<Thing, Around = null> = {
  /** Stands in the record's `rule`. */
  readonly name: string;
  /** A sentence of which it tells something, or for a rule that tells of nothing (`holdsBack`), of which nothing is told. */
  readonly example: string;
  readonly holdsBack?: true;
  /** null: the text tells of nothing, and no other rule is asked; undefined: the next one is. */
  readonly read: (scope: Scope, figure: Figure, around: Around) => Thing | null | undefined;
};

/** What the first rule that knows tells of a figure. */
export function tellOf<Thing extends object, Around>(
  rules: readonly About<Thing, Around>[],
  scope: Scope,
  figure: Figure,
  around: Around,
): Named<Thing> | null {
  for (const rule of rules) {
    const found = rule.read(scope, figure, around);
    if (found !== undefined) return found && { ...found, rule: rule.name };
  }
  return null;
}
