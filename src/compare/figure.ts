// "more than $3.4 billion", "nearly 60", "between 5 and 7": a figure, and what numbers its words allow.
import type { Comparator } from "../extract/statistics/schema.ts";
import type { Span } from "../span.ts";

/** What may be held against each other: shares with shares, money with money of one currency. */
export type Family =
  | "share" | "points" | "money" | "count" | "multiple" | "measure" | "age" | "score" | "rank" | "mark" | "date" | "monthDay"; // prettier-ignore

/** How a figure is put: as it is, roughly, only from one side, or as a range. */
export type Form = "exact" | "about" | "bound" | "range";

/** What the words allow: numbers from `low` to `high`, both included unless they are open. */
export type Extent = {
  readonly form: Form;
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  /** The number that is named, in the base unit of the family; for a range its middle. */
  readonly value: number;
  /** The last place that is given: 0.1e9 for "3.4 billion"; 1 for "412". */
  readonly step: number;
  /** Excluded value, "was not 52%": the figure says only what it is not. */
  readonly denied: boolean;
};

/** One figure or date of a text, ready to be held against another's. */
export type Figure = Span &
  Extent & {
    readonly text: string;
    readonly family: Family;
    /** ISO 4217, the base unit of a measure, "/100" for a mark out of a hundred; null for counts. */
    readonly unit: string | null;
    readonly per: string | null;
    /** A level, or one end or the size of a move: "rose 5% (by) from 40 (from) to 42 (to)". */
    readonly role: "level" | "from" | "to" | "by";
    readonly direction: "up" | "down" | null;
    readonly noun: ReadonlySet<string>;
    readonly denominator: ReadonlySet<string>;
    readonly subject: ReadonlySet<string>;
    /** The id of the date it is said to hold for. */
    readonly periodId: string | null;
  };

/** Whether it is a point or stretch of time rather than an amount. */
export const isDate = ({ family }: Figure): boolean => family === "date" || family === "monthDay";

export type Stems = ReadonlySet<string>;

/** Both say something, and nothing in common. */
export const areDisjoint = (a: Stems, b: Stems): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((stem) => b.has(stem));

export const none: ReadonlySet<string> = new Set();

/** Of round numbers people mean two figures: "40,000" stands for 39,500 to 40,500. */
const MEANT_FIGURES = 2;
const EXACT_BELOW = 1000;
/** "about 52" is within a twentieth, or within half of the last figure that is no zero: "about 50" is 45 to 55. */
const ROUGH = 0.05;

type Named = {
  readonly value: number;
  readonly step: number;
  readonly comparator: Comparator;
  readonly fromBelow: boolean;
  readonly denied: boolean;
};

/** The extent of one number with its comparator. */
export function extentOf({ value, step, comparator, fromBelow, denied }: Named): Extent {
  const plain = { value, step, denied: false, lowOpen: false, highOpen: false };
  if (comparator === ">" || comparator === ">=")
    return { ...plain, form: "bound", low: value, high: Infinity, lowOpen: comparator === ">" };
  if (comparator === "<" || comparator === "<=")
    return { ...plain, form: "bound", low: -Infinity, high: value, highOpen: comparator === "<" };
  if (comparator === "=") return { ...plain, form: "exact", low: value, high: value, denied };
  const reach = Math.max(Math.abs(value) * ROUGH, lastPlaceOf(value) / 2, step / 2);
  return { ...plain, form: "about", low: value - reach, high: fromBelow ? value + step / 2 : value + reach };
}

export const rangeOf = (low: number, high: number, step: number): Extent => ({
  form: "range", low, high, lowOpen: false, highOpen: false, value: (low + high) / 2, step, denied: false,
}); // prettier-ignore

/** The place of the last digit that is no zero: 100 for 46,300. */
function lastPlaceOf(value: number): number {
  if (!Number.isInteger(value)) return 0;
  let place = 1;
  while (value !== 0 && place < 1e15 && value % (place * 10) === 0) place *= 10;
  return place;
}

const DIGITS = /\d[\d,.]*/;

/** The last place that a figure of value `value` gives: 0.1 of a billion in "$3.4 billion"; a share of words has a point. */
export function stepOf(text: string, value: number): number {
  const digits = DIGITS.exec(text)?.[0].replace(/[.,]$/, "");
  if (digits === undefined) return roundStep(value);
  const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
  const shown = Number(digits.replace(/,/g, ""));
  const scale = shown && Number.isFinite(shown) ? Math.abs(value / shown) : 1;
  return decimals === 0 && scale === 1 ? roundStep(value) : scale * 10 ** -decimals;
}

function roundStep(value: number): number {
  if (!Number.isInteger(value) || Math.abs(value) < EXACT_BELOW) return 1;
  const places = Math.floor(Math.log10(Math.abs(value))) + 1;
  return Math.min(lastPlaceOf(value), 10 ** (places - MEANT_FIGURES));
}
