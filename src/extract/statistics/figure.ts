import type { DateMention } from "../dates/schema.ts";
import type { Mention } from "../../span.ts";
import type { Tokens } from "../../segment/tokens.ts";
import type { Comparator, Statistic, StatisticKind } from "./schema.ts";

/** One sentence to read: its tokens are [first, last) of the article's. */
export type Scope = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
  /** Title case throughout: capitals there say nothing. */
  readonly headline: boolean;
  /** Date mentions of the sentence, in text order, and each of their tokens. */
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

/** A unit behind a number: the number counts in it, times `factor` ("63 cents" is 0.63 USD). */
export type UnitRead = {
  readonly kind: StatisticKind;
  readonly unit: string | null;
  readonly factor: number;
  /** Behind the unit's last token. */
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
  /** Behind unit and "per": where the noun begins. */
  readonly behind: number;
  readonly form: Quantity["form"] | "range" | "score" | "rank";
  readonly bare: boolean;
  readonly comparator: Comparator;
  /** Where the words before it begin that belong to it: "more than", "between". */
  readonly lead: number;
  readonly rule: string;
};

export type Change = Statistic["change"];

/** What surrounds a figure. */
export type Setting = {
  readonly noun: Mention | null;
  readonly denominator: Mention | null;
  readonly subject: Mention | null;
};

/** The token in lower case; "" outside the sentence. */
export const norm = (scope: Scope, i: number): string =>
  i >= scope.first && i < scope.last ? scope.tokens.norm[i]! : "";

/** Whether tokens `i - 1` and `i` touch. */
export const touches = (scope: Scope, i: number): boolean =>
  i > scope.first && i < scope.last && scope.tokens.end[i - 1] === scope.tokens.start[i];

/** The token as it is written. */
export const raw = (scope: Scope, i: number): string =>
  i >= scope.first && i < scope.last ? scope.text.slice(scope.tokens.start[i], scope.tokens.end[i]) : "";

export const isHyphen = (word: string): boolean => word === "-" || word === "‑" || word === "‐";

/** `i + 1` where token `i` is a hyphen that touches both neighbours, else `i`. */
export const skipHyphen = (scope: Scope, i: number): number =>
  isHyphen(norm(scope, i)) && touches(scope, i) && touches(scope, i + 1) ? i + 1 : i;
