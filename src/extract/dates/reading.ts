import { isoDay } from "../../calendar/iso.ts";
import type { Period } from "../../calendar/period.ts";
import type { Day } from "../../calendar/civil.ts";
import type { Tokens } from "../../segment/tokens.ts";
import type { DateMention, Grain } from "./schema.ts";

/** Where a rule stands: the tokens of one sentence, the publication date, and what was read before. */
export type Place = {
  readonly tokens: Tokens;
  /** First token of the sentence, and the one after its last. */
  readonly first: number;
  readonly stop: number;
  readonly today: Day | null;
  /** Months that are surnames in this article. */
  readonly surnames: ReadonlySet<string>;
  /** The calendar period mentioned last before this place: what "a month earlier" reckons from. */
  readonly anchor: Period | null;
  /** The quarter mentioned last: what "a year earlier" beside a figure is a year before. */
  readonly quarter: Period | null;
  /** The day mentioned last, in this sentence or the one before, in one paragraph: what a clock time belongs to. */
  readonly day: Period | null;
};

/** A temporal expression that a rule has read: the tokens `[first, last)` and what they mean. */
export type Reading = {
  readonly first: number;
  readonly last: number;
  readonly type: DateMention["timex"]["type"];
  readonly value: string;
  readonly mod: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: Grain | null;
  readonly basis: DateMention["basis"];
  /** The article before it is part of it: "the third quarter", but not "the March meeting". */
  readonly article: boolean;
  readonly event: boolean;
  readonly rule: string;
  /** The calendar period it names, which later expressions may reckon from. */
  readonly period: Period | null;
  /** Where it leads, for an expression that is no date itself: the day of "two days later". */
  readonly reach: { readonly from: string | null; readonly to: string | null } | null;
};

/** Reads the expression that starts at token `i`, without an article or modifier before it. */
export type Rule = {
  readonly name: string;
  /** A text with such an expression; a test reads it. */
  readonly example: string;
  /** The words it can start with; "#" stands for any number in figures. */
  readonly starts: Iterable<string>;
  readonly read: (place: Place, i: number) => Draft | null;
};

/** What a rule gives: the scanner adds where it starts and the rule's name. */
export type Draft = Omit<Reading, "first" | "rule">;

/** The word at token `i`, "" outside the sentence. */
export const word = (place: Place, i: number): string =>
  i >= place.first && i < place.stop ? place.tokens.norm[i]! : "";

/** Whether token `i` follows the one before it without a space. */
export const joined = (place: Place, i: number): boolean =>
  i > place.first && i < place.stop && place.tokens.end[i - 1] === place.tokens.start[i];

/** A calendar period as a DATE. */
export const dateOf = (
  last: number,
  period: Period,
  basis: DateMention["basis"],
  extra: Partial<Draft> = {},
): Draft => Object.assign(draftOf(last, "DATE", period.value, basis, period), extra);

/** An expression without a place on the calendar: a duration, a set, a vague reference. */
export const valueOf = (
  last: number,
  type: Draft["type"],
  value: string,
  extra: Partial<Draft> = {},
): Draft => Object.assign(draftOf(last, type, value, "relative", null), extra);

/** Written out: fields after a spread object take Node 20 a hundred times as long. */
const draftOf = (
  last: number,
  type: Draft["type"],
  value: string,
  basis: DateMention["basis"],
  period: Period | null,
): Draft => ({
  last,
  type,
  value,
  mod: null,
  from: period && dayOf(period.from),
  to: period && dayOf(period.to),
  grain: period && period.grain,
  basis,
  article: false,
  event: false,
  period,
  reach: null,
});

const dayOf = (day: Day | null): string | null => (day === null ? null : isoDay(day));
