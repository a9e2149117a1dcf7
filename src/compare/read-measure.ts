// A figure of a record, with all that a comparison asks of the text round it.
import type { Statistic } from "../extract/statistics/schema.ts";
import { aroundOf, type Around } from "./around.ts";
import { withContext, type Placed } from "./context.ts";
import { fromStatistic } from "./from-statistic.ts";
import { wordsIn } from "./words.ts";

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
const read = new WeakMap<Measure, ReadMeasure | null>();

/** null where it names no number. */
export function readMeasure(measure: Measure): ReadMeasure | null {
  const known = read.get(measure);
  if (known !== undefined) return known;
  const found = readNew(measure);
  read.set(measure, found);
  return found;
}

function readNew({ statistic, text }: Measure): ReadMeasure | null {
  const from = Math.max(0, statistic.start - ROUND);
  const near = text.slice(from, statistic.end + ROUND);
  const moved = { ...statistic, start: statistic.start - from, end: statistic.end - from };
  const figure = fromStatistic(near, moved);
  if (!figure) return null;
  const words = wordsIn(near);
  return {
    placed: withContext(words, [figure])[0]!,
    around: aroundOf(words, figure, statistic.subject?.text ?? ""),
  };
}
