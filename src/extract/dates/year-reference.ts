import { readDay, readYear } from "../../calendar/absolute.ts";
import { civilOf, type Day } from "../../calendar/civil.ts";
import { months } from "../../english/calendar/calendar.ts";
import { readNumber } from "../../numbers/read.ts";
import { rangeWords } from "../../english/calendar/periods.ts";
import { anchoredSteps, steps } from "../../english/calendar/relative.ts";
import { word, type Place } from "./reading.ts";
import { tenseAt } from "./tense.ts";

/** The year after a month, quarter or season: a figure, or one reckoned from the publication date. */
export type YearReference = {
  /** null: the text says "last year", and there is no publication date. */
  readonly year: number | null;
  readonly last: number;
  readonly basis: "stated" | "relative";
};

/** "1989", ", 1989", "of 1989", "in 1989", "of last year", "this year" from token `i` on. */
export function readYearReference(place: Place, i: number): YearReference | null {
  const join = word(place, i);
  const at = join === "," || join === "of" || join === "in" ? i + 1 : i;
  const stated = readStatedYear(place, at);
  if (stated) return { basis: "stated", ...stated };
  return join === "," || join === "in" ? null : readRelativeYear(place, at);
}

/** "1989", "nineteen eighty-nine", "twenty sixteen" */
export function readStatedYear(place: Place, i: number): { year: number; last: number } | null {
  const year = readYear(place.tokens, i, place.stop);
  if (year !== null) return { year, last: i + 1 };
  if (word(place, i) !== "nineteen" && word(place, i) !== "twenty") return null;
  const rest = readNumber(place.tokens, i + 1, place.stop);
  if (!rest || word(place, i + 1) === "-" || rest.value < 10 || rest.value > 99) return null;
  return { year: (word(place, i) === "twenty" ? 2000 : 1900) + rest.value, last: rest.last };
}

/** "last year", "this year", "next year", "the previous year", "that year" */
export function readRelativeYear(place: Place, i: number): YearReference | null {
  const at = word(place, i) === "the" ? i + 1 : i;
  if (word(place, at + 1) !== "year") return null;
  const step = steps.get(word(place, at));
  const anchored = anchoredSteps.get(word(place, at));
  if (step === undefined && anchored === undefined) return null;
  const from = step === undefined ? (place.anchor?.from ?? place.today) : place.today;
  const year = from === null ? null : civilOf(from).year + (step ?? anchored ?? 0);
  return { year, last: at + 2, basis: "relative" };
}

/** "Jan. 1 to March 31, 2026", "April to June 2008": the year after a range's second end, from its "to" on. */
export function readRangeYear(place: Place, i: number): number | null {
  if (!rangeWords.has(word(place, i))) return null;
  const afterMonth = months.has(word(place, i + 1)) ? i + 2 : i + 1;
  const day = readDay(place.tokens, afterMonth, place.stop);
  if (!day && afterMonth === i + 1) return null;
  const at = day ? day.last : afterMonth;
  return readYear(place.tokens, word(place, at) === "," ? at + 1 : at, place.stop);
}

const HALF_A_YEAR = 183;
/** Told in the past, a day further ahead than this is last year's. */
const FAR_AHEAD = 75;

/**
 * The year that brings a day of the year nearest to the publication date, on the side that the tense points to: "Dec. 20"
 * in February is last December's, "the trial opens Dec. 20" this year's. null without a publication date.
 */
export function yearNearest(
  place: Place,
  first: number,
  last: number,
  dayIn: (year: number) => Day,
): number | null {
  if (place.today === null) return null;
  const { year } = civilOf(place.today);
  const distance = dayIn(year) - place.today;
  if (Math.abs(distance) <= FAR_AHEAD) return year;
  const tense = tenseAt(place, first, last);
  if (distance > 0)
    return tense === "past" || (distance > HALF_A_YEAR && tense !== "future") ? year - 1 : year;
  return distance < -HALF_A_YEAR && tense !== "past" ? year + 1 : year;
}
