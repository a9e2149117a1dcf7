import { units, pluralUnits, countQualifiers, vagueCounts } from "../../english/calendar/calendar.ts";
import { ordinals, scales, teens, tens, units as numberUnits } from "../../english/numbers/numbers.ts";
import { readNumber } from "../../numbers/read.ts";
import { type CalendarUnit, type TimeUnit, unitBelow } from "../../calendar/period.ts";
import { word, type Place } from "./reading.ts";
import type { Day } from "../../calendar/civil.ts";
import { grainSchema, type Grain } from "./schema.ts";

/** A count of units of time; `count` is null where the text gives none: "several weeks". */
export type Quantity = {
  readonly count: number | null;
  readonly unit: TimeUnit;
  readonly last: number;
  /** Written with a hyphen: "the two-week strike". */
  readonly compound: boolean;
};

const MOST = 100_000; // "3 million years" says nothing about a date

/** The count and unit that start at token `i`: "three weeks", "a decade", "half an hour", "several years", "two-day". */
export function readQuantity(place: Place, i: number): Quantity | null {
  if (word(place, i) === "half" && (word(place, i + 1) === "a" || word(place, i + 1) === "an"))
    return withUnit(place, i + 2, 1 / 2);
  const count = readCount(place, i);
  return count && withUnit(place, count.last, count.value);
}

type Count = { readonly value: number | null; readonly last: number };

function readCount(place: Place, i: number): Count | null {
  const first = word(place, i);
  if (vagueCounts.has(first)) return { value: null, last: i + 1 };
  if (first === "a" || first === "an") return readArticleCount(place, i);
  if (first === "couple") return { value: 2, last: word(place, i + 1) === "of" ? i + 2 : i + 1 };
  const number = readNumber(place.tokens, i, place.stop);
  if (!number || number.value > MOST) return null;
  return readAlternative(place, number) ?? readHalves(place, number) ?? number;
}

/** "a week", "a few days", "a couple of months", "a dozen years" */
function readArticleCount(place: Place, i: number): Count {
  const next = word(place, i + 1);
  if (vagueCounts.has(next)) return { value: null, last: i + 2 };
  if (next === "couple") return readCount(place, i + 1)!;
  if (ordinals.has(next) && units.has(word(place, i + 2)) && next !== "first")
    return { value: 1, last: i + 2 }; // "for a second week"
  return readNumber(place.tokens, i, place.stop) ?? { value: 1, last: i + 1 };
}

/** "two or three", "10 to 15", "5-6": two counts leave the count open. */
function readAlternative(place: Place, number: { value: number; last: number }): Count | null {
  const join = word(place, number.last);
  if (join !== "or" && join !== "to" && join !== "-" && join !== "–") return null;
  const other = readNumber(place.tokens, number.last + 1, place.stop);
  return other && other.value > number.value ? { value: null, last: other.last } : null;
}

/** "5 1/2", "5½" */
function readHalves(place: Place, number: { value: number; last: number }): Count | null {
  const at = number.last;
  if (word(place, at) === "½") return { value: number.value + 1 / 2, last: at + 1 };
  const half = word(place, at) === "1" && word(place, at + 1) === "/" && word(place, at + 2) === "2";
  return half ? { value: number.value + 1 / 2, last: at + 3 } : null;
}

function withUnit(place: Place, i: number, count: number | null): Quantity | null {
  const compound = word(place, i) === "-";
  let at = compound ? i + 1 : i;
  if (!compound && countQualifiers.has(word(place, at))) at++;
  const unit = units.get(word(place, at));
  if (unit === undefined) return null;
  if (pluralUnits.has(word(place, at)) ? compound || count === 1 : !isSingular(place, at, count, compound))
    return null;
  if (word(place, at + 1) === "and" && word(place, at + 2) === "a" && word(place, at + 3) === "half" && count)
    return { count: count + 1 / 2, unit, last: at + 4, compound };
  return withSmaller(place, { count, unit, last: at + 1, compound });
}

/** "five hours and 12 minutes", "two years three months": the unit below is part of the count. */
function withSmaller(place: Place, found: Quantity): Quantity {
  const below = unitBelow[found.unit];
  if (!below || found.compound || found.count === null || !Number.isInteger(found.count)) return found;
  const [many, name] = below;
  const at = word(place, found.last) === "and" ? found.last + 1 : found.last;
  const number = readNumber(place.tokens, at, place.stop);
  if (!number || number.value >= many || units.get(word(place, number.last)) !== name) return found;
  return { ...found, count: found.count + number.value / many, last: number.last + 1 };
}

/** Not "a year-earlier loss", "a 6-year-old", "the 1988 quarter". */
function isSingular(place: Place, at: number, count: number | null, compound: boolean): boolean {
  if (word(place, at + 1) === "-") return false;
  return compound || count === null || count < EARLIEST_YEAR;
}

const EARLIEST_YEAR = 1000;

/** The words a quantity can start with; "#" stands for figures. */
export const quantityStarts: readonly string[] = [
  "#", "a", "an", "half", ...vagueCounts, ...numberUnits.keys(), ...teens.keys(), ...tens.keys(), ...scales.keys(),
]; // prettier-ignore

/** The unit where it is one of the calendar: a day or more. */
export const calendarUnitOf = (unit: TimeUnit): CalendarUnit | null =>
  unit === "second" || unit === "minute" || unit === "hour" || unit === "fortnight" ? null : unit;

export const grainOf = (unit: TimeUnit): Grain | null =>
  unit === "second" ? null : unit === "fortnight" ? "week" : unit;

/** From the finest to the coarsest. */
const BY_SIZE: readonly Grain[] = grainSchema.options;

/**
 * The day from which "that day" or "a month earlier" is reckoned: the beginning of the period mentioned last. null where
 * that one is coarser: after "2015", "that day" is any day.
 */
export function anchorFor({ anchor, quarter, today }: Place, unit: CalendarUnit): Day | null {
  if (unit === "quarter" && quarter) return quarter.from;
  if (!anchor) return today;
  return BY_SIZE.indexOf(anchor.grain) <= BY_SIZE.indexOf(unit) ? anchor.from : null;
}

/** The calendar unit at token `i` in the singular: "week", but not "weeks" nor "hour". */
export function singularUnit(place: Place, i: number): CalendarUnit | null {
  const unit = units.get(word(place, i));
  return unit !== undefined && unit === word(place, i) ? calendarUnitOf(unit) : null;
}
