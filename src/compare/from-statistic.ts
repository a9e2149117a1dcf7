// "40,000 barrels a day", "two-thirds of voters", "did not exceed 50%": a figure of the record, ready to be compared.
import type { Statistic, StatisticKind } from "../extract/statistics/schema.ts";
import { extentOf, rangeOf, stepOf } from "./extent.ts";
import type { Extent, Family, Figure } from "./figure.ts";
import { none } from "./figure.ts";
import { leadOf, turned } from "./lead.ts";
import { fromBelow } from "../english/comparing/grammar.ts";
import { conversions } from "../english/comparing/units.ts";
import { rankedBehind } from "./ranked.ts";
import { stemsIn } from "./words.ts";

const families: Readonly<Record<StatisticKind, Family>> = {
  percentage: "share", fraction: "share", ratio: "share", percentagePoints: "points", money: "money", count: "count",
  number: "count", multiple: "multiple", measure: "measure", duration: "measure", age: "age", score: "score", rank: "rank",
}; // prettier-ignore

/** "two-thirds" is 66.7 percent; shares in words are given to a point or so. */
const PERCENT = 100;
const SHARE_STEP = 2;
/** How far before a figure the name may stand that it is part of, in characters. */
const LEAD = 60;

/** The figure of a statistic whose offsets count in `text`; null where it names no number. */
export function fromStatistic(text: string, statistic: Statistic): Figure | null {
  const family = isResult(statistic) ? "score" : families[statistic.kind];
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

/** "The vote was 52 to 48": falling numbers are no range. */
function isResult({ kind, text }: Statistic): boolean {
  const sides =
    kind === "number" || kind === "count" ? /^(\d{1,4}) ?(?:to|-|–) ?(\d{1,4})$/.exec(text) : null;
  return sides !== null && Number(sides[1]) > Number(sides[2]);
}

/** "Chapter 3", "the Falcon 900": digits behind a capital, with nothing counted behind them, are part of a name. */
const isName = (text: string, { kind, comparator, start, noun, text: own }: Statistic): boolean =>
  (kind === "number" || kind === "count") &&
  comparator === "=" &&
  (noun === null || noun.start < start) &&
  /^\d{1,4}$/.test(own) &&
  /[\p{Ll}\p{N})]\s+\p{Lu}[\p{L}’']*[\s.]+$/u.test(text.slice(Math.max(0, start - LEAD), start));

/** "41.5 crores": the plural that no number takes in. */
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
      ...turned(lead, statistic.comparator, statistic.kind === "duration"),
      fromBelow: fromBelow.has(lead[0] ?? ""),
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
