import { checkNumber, checkWords, oneOf } from "../../kinds/arguments.ts";
import type { Kind } from "../../kinds/entry.ts";
import { statisticKindSchema, type Statistic } from "./schema.ts";

/** Figures, as queries ask for them; with who gave them, and the period they hold for. */
export const statisticKind = {
  kind: "statistics",
  speakerId: ({ speakerId }) => speakerId,
  words: (figure, view) => view.sentenceText(figure),
  topics: ({ subject, noun, denominator }) =>
    [subject, noun, denominator].flatMap((mention) => mention?.text ?? []),
  beside: ({ periodId }, { record }) => ({ period: record.dates.find((date) => date.id === periodId) }),
  steps: {
    /** Figures of any of these kinds: `statistics.kind("percentage")`. */
    kind: oneOf("kind", statisticKindSchema),
    /** Figures in a unit, case aside: `statistics.unit("EUR")`. */
    unit: (unit: string) => {
      const wanted = checkWords("unit", unit, 'a unit such as "EUR" or "percent"').toLowerCase();
      return (figure: Statistic) => figure.unit?.toLowerCase() === wanted;
    },
    /**
     * Figures that are surely n or more: `statistics.kind("percentage").atLeast(70)`. A range counts by its lower end, so
     * "70 to 80" is at least 70, and "less than 80" at least nothing. "About 70" counts as 70, "more than 70" as 70.
     * Numbers are compared as they are: choose a kind or a unit first.
     */
    atLeast: (least: number) => {
      checkNumber("atLeast", least);
      return (figure: Statistic) => boundsOf(figure).lowest >= least;
    },
    /** Figures that are surely n or less, a range by its upper end: `statistics.unit("year").atMost(5)`. */
    atMost: (most: number) => {
      checkNumber("atMost", most);
      return (figure: Statistic) => boundsOf(figure).highest <= most;
    },
  },
} as const satisfies Kind<Statistic>;

/** Between which numbers a figure lies for sure. "More than 70" may be as good as 70, and has no upper end. */
function boundsOf({ value, min, max, comparator }: Statistic): { lowest: number; highest: number } {
  const below = comparator === "<" || comparator === "<=";
  const above = comparator === ">" || comparator === ">=";
  return {
    lowest: below ? -Infinity : (value ?? min ?? -Infinity),
    highest: above ? Infinity : (value ?? max ?? Infinity),
  };
}
