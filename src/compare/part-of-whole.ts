// "30 of 45 missiles" is two counts, and two-thirds; "15 out of 28 provinces" is a share, and 15 provinces.
import type { Statistic } from "../extract/statistics/schema.ts";
import { contains } from "../span.ts";
import type { Figure } from "./figure.ts";
import { fromStatistic } from "./from-statistic.ts";

const PART = /^(\d{1,6}) out of \d/;

/** What else a text says with a part and its whole: the share of two counts, the count of a share. */
export const partsOfWholes = (text: string, statistics: readonly Statistic[]): Figure[] =>
  statistics.flatMap(
    (statistic, i) => shareOf(text, statistic, statistics[i + 1]) ?? countOf(text, statistic) ?? [],
  );

function shareOf(text: string, part: Statistic, whole: Statistic | undefined): Figure | null {
  if (part.kind !== "count" || whole?.kind !== "count" || !part.denominator) return null;
  if (part.value === null || !whole.value || part.value > whole.value || !contains(part.denominator, whole))
    return null;
  return fromStatistic(text, { ...part, kind: "ratio", value: part.value / whole.value });
}

function countOf(text: string, share: Statistic): Figure | null {
  const part = share.kind === "ratio" ? PART.exec(share.text) : null;
  return part && fromStatistic(text, { ...share, kind: "count", value: Number(part[1]), text: part[1]! });
}
