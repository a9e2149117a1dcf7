// A text, or a claim with what has been read off it: its figures, in text order, each with the words that go with it.
import type { DateMention } from "../extract/dates/schema.ts";
import type { Statistic } from "../extract/statistics/schema.ts";
import { extract } from "../pipeline.ts";
import { overlaps } from "../span.ts";
import { describe } from "../text/describe.ts";
import { withContext, type Placed } from "./context.ts";
import type { Figure } from "./figure.ts";
import { fromDate } from "./from-date.ts";
import { fromStatistic } from "./from-statistic.ts";
import { fromText } from "./from-text.ts";
import { partsOfWholes } from "./part-of-whole.ts";
import { periodOf } from "./period.ts";
import { stemsOf, wordsIn } from "./words.ts";

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
  const words = wordsIn(text);
  const figures = withContext(words, figuresOf(text, statistics, dates).slice(0, MOST_FIGURES));
  return { figures, periods: periodsOf(text, dates), stems: stemsOf(words) };
}

/** Callers without types get told what was needed. */
function checked(given: Statement): Statement {
  const { text, statistics, dates } = (given ?? {}) as Partial<Statement>;
  if (typeof text === "string" && Array.isArray(statistics) && Array.isArray(dates)) return given;
  throw new TypeError(`a text or { text, statistics, dates } is needed, not ${describe(given)}`);
}

const periodsOf = (text: string, dates: readonly DateMention[]): ReadonlyMap<string, Figure> =>
  new Map(
    dates.slice(0, MOST_FIGURES).flatMap((date) => {
      const figure = periodOf(text, date);
      return figure ? [[date.id, figure] as const] : [];
    }),
  );

function figuresOf(text: string, statistics: readonly Statistic[], dates: readonly DateMention[]): Figure[] {
  const stated = [
    ...dates.slice(0, MOST_FIGURES).flatMap((date) => fromDate(text, date) ?? []),
    ...statistics.slice(0, MOST_FIGURES).flatMap((statistic) => fromStatistic(text, statistic) ?? []),
    ...partsOfWholes(text, statistics.slice(0, MOST_FIGURES)),
  ];
  const own = fromText(text, stated).filter(
    (figure) => figure.family === "mark" || !stated.some((other) => overlaps(figure, other)),
  );
  const marks = own.filter(({ family }) => family === "mark");
  return [...stated.filter((figure) => !marks.some((mark) => overlaps(mark, figure))), ...own].sort(
    (a, b) => a.start - b.start,
  );
}
