import { statisticKindSchema, type Statistic, type StatisticKind } from "../extract/statistics/schema.ts";
import { checkNumber, checkOneOf, checkWords } from "./arguments.ts";
import { toItem, viewOf, type Item } from "./items.ts";
import { recordSteps, type Readings, type RecordSteps } from "./record-steps.ts";
import { sentenceText, type View } from "./view.ts";

/** A figure of a query, with its article and who gave it. */
export type StatisticItem = Item<Statistic>;

export interface StatisticQuery extends RecordSteps<StatisticItem, StatisticQuery> {
  /** Figures of any of these kinds: `statistics.kind("percentage")`. */
  kind(...kinds: StatisticKind[]): StatisticQuery;
  /** Figures in a unit, case aside: `statistics.unit("EUR")`. */
  unit(unit: string): StatisticQuery;
  /**
   * Figures that are surely n or more: `statistics.kind("percentage").atLeast(70)`. A range counts by its lower end, so
   * "70 to 80" is at least 70, and "less than 80" at least nothing. "About 70" counts as 70, "more than 70" as 70.
   * Numbers are compared as they are: choose a kind or a unit first.
   */
  atLeast(least: number): StatisticQuery;
  /** Figures that are surely n or less, a range by its upper end: `statistics.unit("year").atMost(5)`. */
  atMost(most: number): StatisticQuery;
}

export const statisticQuery = (items: Iterable<StatisticItem>): StatisticQuery => {
  const steps = recordSteps(items, readings, statisticQuery);
  return Object.freeze<StatisticQuery>({
    ...steps,
    kind(...kinds) {
      const wanted = checkOneOf("kind", statisticKindSchema.options, kinds);
      return steps.where((figure) => wanted.has(figure.kind));
    },
    unit(unit) {
      const wanted = checkWords("unit", unit, 'a unit such as "EUR" or "percent"').toLowerCase();
      return steps.where((figure) => figure.unit?.toLowerCase() === wanted);
    },
    atLeast(least) {
      checkNumber("atLeast", least);
      return steps.where((figure) => boundsOf(figure).lowest >= least);
    },
    atMost(most) {
      checkNumber("atMost", most);
      return steps.where((figure) => boundsOf(figure).highest <= most);
    },
  });
};

/** Between which numbers a figure lies for sure. "More than 70" may be as good as 70, and has no upper end. */
function boundsOf({ value, min, max, comparator }: Statistic): { lowest: number; highest: number } {
  const below = comparator === "<" || comparator === "<=";
  const above = comparator === ">" || comparator === ">=";
  return {
    lowest: below ? -Infinity : (value ?? min ?? -Infinity),
    highest: above ? Infinity : (value ?? max ?? Infinity),
  };
}

const readings: Readings<StatisticItem> = {
  words: (figure) => sentenceText(viewOf(figure), figure),
  topics: ({ subject, noun, denominator }) =>
    [subject, noun, denominator].flatMap((mention) => mention?.text ?? []),
};

export const statisticsOf = (view: View): StatisticItem[] =>
  view.record.statistics.map((figure) => toItem(view, figure, view.speaker(figure.speakerId)));
