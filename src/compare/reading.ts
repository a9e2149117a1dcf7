// A text, or a claim with what has been read off it: its figures, in text order, each with the words that go with it.
import type { DateMention } from "../extract/dates/schema.ts";
import type { Statistic } from "../extract/statistics/schema.ts";
import { extract } from "../pipeline.ts";
import { overlaps } from "../span.ts";
import { describe } from "../text/describe.ts";
import { aroundOf, type Around } from "./around.ts";
import { withContext, type Placed } from "./context.ts";
import type { Figure } from "./figure.ts";
import { fromDate, periodOf } from "./from-date.ts";
import { fromStatistic, partsOfWholes } from "./from-statistic.ts";
import { fromText } from "./from-text.ts";
import { readWords, stemsOf, type Read } from "./words.ts";

/** A text and what has been read off it; offsets count in `text`. */
export type Statement = {
  readonly text: string;
  readonly statistics: readonly Statistic[];
  readonly dates: readonly DateMention[];
};

export type Reading = {
  readonly figures: readonly Placed[];
  /** The dates that figures are said to hold for, by id. */
  readonly periods: ReadonlyMap<string, Figure>;
  /** Every stem of the text that says something. */
  readonly stems: ReadonlySet<string>;
};

/** No statement of news has more figures; bounds the work on lists. */
const MOST_FIGURES = 60;

export function readStatement(given: string | Statement): Reading {
  const { text, statistics, dates } = typeof given === "string" ? extract(given) : checked(given);
  const read = readWords(text);
  const figures = withContext(read.words, figuresOf(read, statistics, dates).slice(0, MOST_FIGURES));
  return { figures, periods: periodsOf(read, dates), stems: stemsOf(read.words) };
}

/** Callers without types get told what was needed. */
function checked(given: Statement): Statement {
  const { text, statistics, dates } = (given ?? {}) as Partial<Statement>;
  if (typeof text === "string" && Array.isArray(statistics) && Array.isArray(dates)) return given;
  throw new TypeError(`a text or { text, statistics, dates } is needed, not ${describe(given)}`);
}

const periodsOf = (read: Read, dates: readonly DateMention[]): ReadonlyMap<string, Figure> =>
  new Map(
    dates.slice(0, MOST_FIGURES).flatMap((date) => {
      const figure = periodOf(read, date);
      return figure ? [[date.id, figure] as const] : [];
    }),
  );

function figuresOf(read: Read, statistics: readonly Statistic[], dates: readonly DateMention[]): Figure[] {
  const stated = [
    ...dates.slice(0, MOST_FIGURES).flatMap((date) => fromDate(read, date) ?? []),
    ...statistics.slice(0, MOST_FIGURES).flatMap((statistic) => fromStatistic(read.words, statistic) ?? []),
    ...partsOfWholes(read.words, statistics.slice(0, MOST_FIGURES)),
  ];
  const own = fromText(read, stated).filter(
    (figure) => figure.family === "mark" || !stated.some((other) => overlaps(figure, other)),
  );
  const marks = own.filter(({ family }) => family === "mark");
  return [...stated.filter((figure) => !marks.some((mark) => overlaps(mark, figure))), ...own].sort(
    (a, b) => a.start - b.start,
  );
}

/** One figure with the text it stands in and the time it is said to hold for: half-open ISO dates, null where open or unknown. */
export type Measure = {
  readonly statistic: Statistic;
  readonly period: { readonly from: string | null; readonly to: string | null } | null;
  /** What the statistic's offsets count in. */
  readonly text: string;
};

export type ReadMeasure = { readonly placed: Placed; readonly around: Around };

/** Of a long text only what stands round the figure tells of it, in characters. */
const ROUND = 300;

/** A figure is held against many others. */
const measures = new WeakMap<Measure, ReadMeasure | null>();

/** null where it names no number. */
export function readMeasure(measure: Measure): ReadMeasure | null {
  const known = measures.get(measure);
  if (known !== undefined) return known;
  const found = readNew(measure);
  measures.set(measure, found);
  return found;
}

function readNew({ statistic, text }: Measure): ReadMeasure | null {
  const from = Math.max(0, statistic.start - ROUND);
  const near = text.slice(from, statistic.end + ROUND);
  const moved = { ...statistic, start: statistic.start - from, end: statistic.end - from };
  const { words } = readWords(near);
  const figure = fromStatistic(words, moved);
  if (!figure) return null;
  return {
    placed: withContext(words, [figure])[0]!,
    around: aroundOf(words, figure, statistic.subject?.text ?? ""),
  };
}
