// "40,000 barrels a day", "two-thirds of voters", "did not exceed 50%": a figure of the record, ready to be compared.
import type { Statistic, StatisticKind } from "../extract/statistics/schema.ts";
import { fromBelow, indianScales, conversions } from "../english/comparing/grammar.ts";
import { contains } from "../span.ts";
import { rankedAfter, turned, wordsBefore } from "./beside.ts";
import {
  extentOf,
  none,
  rangeOf,
  stepOf,
  type Extent,
  type Family,
  type Figure,
  type Stems,
} from "./figure.ts";
import { stemsIn, wordFrom, type Word } from "./words.ts";

const families: Readonly<Record<StatisticKind, Family>> = {
  percentage: "share", fraction: "share", ratio: "share", percentagePoints: "points", money: "money", count: "count",
  number: "count", multiple: "multiple", measure: "measure", duration: "measure", age: "age", score: "score", rank: "rank",
}; // prettier-ignore

/** "two-thirds" is 66.7 percent; shares in words are given to a point or so. */
const PERCENT = 100;
const SHARE_STEP = 2;
/** The figure of a statistic whose offsets count in the text of `words`; null where it names no number. */
export function fromStatistic(words: readonly Word[], statistic: Statistic): Figure | null {
  const family = isResult(statistic) ? "score" : families[statistic.kind];
  const [unit, factor] = baseOf(statistic, family);
  const extent = isName(words, statistic)
    ? null
    : extentIn(words, statistic, family, factor * indianScale(words, statistic));
  if (!extent) return null;
  return {
    ...extent,
    start: statistic.start,
    end: statistic.end,
    text: statistic.text,
    family,
    unit,
    per: statistic.per,
    role: roleOf(statistic),
    direction: statistic.change?.direction ?? null,
    noun: family === "rank" ? rankedAfter(words, statistic.end) : stemsOfMention(statistic.noun),
    denominator: stemsOfMention(statistic.denominator),
    subject: stemsOfMention(statistic.subject),
    periodId: statistic.periodId,
  };
}

const stemsOfMention = (mention: Statistic["noun"]): Stems => (mention ? stemsIn(mention.text) : none);

/** "The vote was 52 to 48": falling numbers are no range. */
function isResult({ kind, text }: Statistic): boolean {
  const sides =
    kind === "number" || kind === "count" ? /^(\d{1,4}) ?(?:to|-|–) ?(\d{1,4})$/.exec(text) : null;
  return sides !== null && Number(sides[1]) > Number(sides[2]);
}

/** "Chapter 3", "the Falcon 900": digits after a capital, with nothing counted after them, are part of a name. */
function isName(words: readonly Word[], { kind, comparator, start, noun, text: own }: Statistic): boolean {
  const at = wordFrom(words, start);
  return (
    (kind === "number" || kind === "count") &&
    comparator === "=" &&
    (noun === null || noun.start < start) &&
    /^\d{1,4}$/.test(own) &&
    (words[at - 1]?.name ?? false) &&
    (words[at - 2]?.split ?? null) === null &&
    !words[at - 2]?.name
  );
}

/** "41.5 crores": the plural that no number takes in. */
const indianScale = (words: readonly Word[], { end }: Statistic): number =>
  indianScales.get(words[wordFrom(words, end)]?.norm ?? "") ?? 1;

/** What figures on one scale share: "33 percent" and "a third" are shares, miles and kilometres lengths. */
export function scaleOf(statistic: Pick<Statistic, "kind" | "unit">): string {
  const family = families[statistic.kind];
  return [family, baseOf(statistic, family)[0]].filter(Boolean).join(" ");
}

function baseOf(
  { kind, unit }: Pick<Statistic, "kind" | "unit">,
  family: Family,
): readonly [string | null, number] {
  if (family === "share") return [null, kind === "percentage" ? 1 : PERCENT];
  if (family === "count" || family === "rank" || family === "age" || family === "score" || unit === null)
    return [null, 1];
  return conversions.get(unit) ?? [unit, 1];
}

function extentIn(
  words: readonly Word[],
  statistic: Statistic,
  family: Family,
  factor: number,
): Extent | null {
  const { value, min, max } = statistic;
  if (value !== null && Number.isFinite(value)) {
    const before = wordsBefore(words, statistic.start);
    const step =
      family === "share" && factor === PERCENT ? SHARE_STEP : stepOf(statistic.text, value) * factor;
    return extentOf({
      value: value * factor,
      step,
      ...turned(before, statistic.comparator, statistic.kind === "duration"),
      fromBelow: fromBelow.has(before[0] ?? ""),
    });
  }
  if (min === null || max === null || !Number.isFinite(min + max)) return null;
  const range = rangeOf(Math.min(min, max) * factor, Math.max(min, max) * factor, factor);
  return /\d/.test(statistic.text) ? range : { ...range, form: "about" }; // "dozens" ends nowhere sharply
}

function roleOf({ value, change }: Statistic): Figure["role"] {
  if (!change || value === null) return "level";
  if (change.from === value) return "from";
  return change.by === value ? "by" : "to";
}

// "30 of 45 missiles" is two counts, and two-thirds; "15 out of 28 provinces" is a share, and 15 provinces.
const PART = /^(\d{1,6}) out of \d/;

/** What else a text says with a part and its whole: the share of two counts, the count of a share. */
export const partsOfWholes = (words: readonly Word[], statistics: readonly Statistic[]): Figure[] =>
  statistics.flatMap(
    (statistic, i) => shareOf(words, statistic, statistics[i + 1]) ?? countOf(words, statistic) ?? [],
  );

function shareOf(words: readonly Word[], part: Statistic, whole: Statistic | undefined): Figure | null {
  if (part.kind !== "count" || whole?.kind !== "count" || !part.denominator) return null;
  if (part.value === null || !whole.value || part.value > whole.value || !contains(part.denominator, whole))
    return null;
  return fromStatistic(words, { ...part, kind: "ratio", value: part.value / whole.value });
}

function countOf(words: readonly Word[], share: Statistic): Figure | null {
  const part = share.kind === "ratio" ? PART.exec(share.text) : null;
  return part && fromStatistic(words, { ...share, kind: "count", value: Number(part[1]), text: part[1]! });
}
