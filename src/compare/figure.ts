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
