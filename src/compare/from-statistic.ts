// "40,000 barrels a day", "two-thirds of voters", "did not exceed 50%": a figure of the record, ready to be compared.
import type { Comparator, Statistic, StatisticKind } from "../extract/statistics/schema.ts";
import { extentOf, rangeOf, stepOf } from "./extent.ts";
import type { Extent, Family, Figure } from "./figure.ts";
import { none } from "./figure.ts";
import { fromBelow, lowering, negationFillers, negations, reachingVerbs } from "./lexicon/grammar.ts";
import { conversions } from "./lexicon/units.ts";
import { rankedBehind } from "./ranked.ts";
import { stemsIn } from "./words.ts";

const families: Readonly<Record<StatisticKind, Family>> = {
  percentage: "share", fraction: "share", ratio: "share", percentagePoints: "points", money: "money", count: "count",
  number: "count", multiple: "multiple", measure: "measure", duration: "measure", age: "age", score: "score", rank: "rank",
}; // prettier-ignore

/** "two-thirds" is 66.7 percent; shares in words are given to a point or so. */
const PERCENT = 100;
const SHARE_STEP = 2;
/** How far before a figure its comparator and a negation may stand, in characters. */
const LEAD = 60;

/** The figure of a statistic whose offsets count in `text`; null where it names no number. */
export function fromStatistic(text: string, statistic: Statistic): Figure | null {
  const family = families[statistic.kind];
  const [unit, factor] = baseOf(statistic, family);
  const extent = isName(text, statistic)
    ? null
    : extentIn(text, statistic, family, factor * indianScale(text, statistic));
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
    noun:
      family === "rank"
        ? rankedBehind(text, statistic.end)
        : statistic.noun
          ? stemsIn(statistic.noun.text)
          : none,
    denominator: statistic.denominator ? stemsIn(statistic.denominator.text) : none,
    subject: statistic.subject ? stemsIn(statistic.subject.text) : none,
    periodId: statistic.periodId,
  };
}

/** "Chapter 3", "the Falcon 900": digits behind a capital, with nothing counted before them, are part of a name. */
const isName = (text: string, { kind, comparator, start, text: own }: Statistic): boolean =>
  (kind === "number" || kind === "count") && comparator === "=" && /^\d{1,4}$/.test(own) &&
  /[\p{Ll}\p{N})]\s+\p{Lu}[\p{L}’']*[\s.]+$/u.test(text.slice(Math.max(0, start - LEAD), start)); // prettier-ignore

/** "96.36 crores": the plural that no number takes in. */
function indianScale(text: string, { end, text: own }: Statistic): number {
  const behind = /^\s{0,2}(crores|lakhs|lacs)(?!\p{L})/iu.exec(text.slice(end, end + 10));
  return !behind || /crore|lakh/i.test(own) ? 1 : behind[1]!.toLowerCase() === "crores" ? 1e7 : 1e5;
}

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

function extentIn(text: string, statistic: Statistic, family: Family, factor: number): Extent | null {
  const { value, min, max } = statistic;
  if (value !== null && Number.isFinite(value)) {
    const lead = leadOf(text, statistic.start);
    const step =
      family === "share" && factor === PERCENT ? SHARE_STEP : stepOf(statistic.text, value) * factor;
    return extentOf({
      value: value * factor,
      step,
      ...turned(lead, statistic.comparator),
      fromBelow: fromBelow.has(lead[0] ?? ""),
    });
  }
  if (min === null || max === null || !Number.isFinite(min + max)) return null;
  return rangeOf(Math.min(min, max) * factor, Math.max(min, max) * factor, factor);
}

/** The words right before a figure, nearest first. */
const leadOf = (text: string, at: number): string[] =>
  (text.slice(Math.max(0, at - LEAD), at).match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?|[,.;:]/gu) ?? [])
    .map((word) => word.toLowerCase().replace(/['’]/g, ""))
    .reverse();

/** The comparator with a negation before it taken in: "did not exceed 40" is at most 40, "did not reach 40" less. */
function turned(
  lead: readonly string[],
  comparator: Comparator,
): { comparator: Comparator; denied: boolean } {
  const at = lead.findIndex((word) => !negationFillers.has(word) && !reachingVerbs.has(word));
  if (comparator === "=" && lead[0] === "than" && lead[1]?.endsWith("er"))
    return turned(lead.slice(1), lowering.has(lead[1]) ? "<" : ">");
  if (at < 0 || !negations.has(lead[at]!)) return { comparator, denied: false };
  if (lead.slice(0, at).some((word) => reachingVerbs.has(word))) return { comparator: "<", denied: false };
  // "no more than 40" has been read as "<=" already
  return {
    comparator: comparator === ">" ? "<=" : comparator === "<" ? ">=" : comparator,
    denied: comparator === "=",
  };
}

function roleOf({ value, change }: Statistic): Figure["role"] {
  if (!change || value === null) return "level";
  if (change.from === value) return "from";
  return change.by === value ? "by" : "to";
}
