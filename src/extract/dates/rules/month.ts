// "The plant closed last July and reopens in March; from May to June 2015 it was for sale."
import { readYear } from "../../../calendar/absolute.ts";
import { civilOf } from "../../../calendar/civil.ts";
import { twoDigits } from "../../../calendar/iso.ts";
import { months } from "../../../english/calendar/calendar.ts";
import { monthPeriod, openPeriod, periodAt, type Period } from "../../../calendar/period.ts";
import { Shape } from "../../../segment/tokens.ts";
import { modifierParts, steps } from "../../../english/calendar/relative.ts";
import {
  ambiguousMonths,
  datePrepositions,
  determiners,
  monthVerbs,
  undertakings,
} from "../../../english/calendar/names.ts";
import { boundVerbs, rangeWords } from "../../../english/calendar/periods.ts";
import { isCapitalized } from "../names.ts";
import { dateOf, word, type Place, type Rule } from "../reading.ts";
import { tenseAt } from "../tense.ts";
import { readRangeYear, readYearReference } from "../year-reference.ts";

/** "in March", "last July", "January this year", "October of 1990" */
export const month: Rule = {
  name: "dates/month",
  example: "The plant closed last July and reopens in March; from May to June 2015 it was for sale.",
  starts: [...months.keys(), ...steps.keys()],
  read(place, i) {
    const step = months.has(word(place, i)) ? null : (steps.get(word(place, i)) ?? null);
    const at = step === null ? i : i + 1;
    const number = months.get(word(place, at));
    if (number === undefined || isMonthName(place, at)) return null;
    const ranged = readRangeYear(place, at + 1);
    if (ranged !== null) return dateOf(at + 1, monthPeriod(ranged, number), "stated");
    const reference = step === null ? readYearReference(place, at + 1) : null;
    const year = reference ? reference.year : yearOfMonth(place, at, number, step);
    const period = periodOf(year, number);
    return dateOf(reference?.last ?? at + 1, period, reference?.basis ?? "relative", {
      period: endsQuarter(place, at, number) && period.from !== null ? quarterOf(period.from) : period,
    });
  },
};

const quarterOf = (day: number): Period => periodAt("quarter", day);

/** "the three months to September": what "a year before" is said of is the quarter. */
const endsQuarter = (place: Place, at: number, number: number): boolean =>
  number % 3 === 0 &&
  boundVerbs.has(word(place, at - 1)) &&
  word(place, at - 2) === "months" &&
  (word(place, at - 3) === "three" || word(place, at - 3) === "3");

const periodOf = (year: number | null, number: number): Period =>
  year === null ? openPeriod(`XXXX-${twoDigits(number)}`, "month") : monthPeriod(year, number);

/** A bare month is the last one of that name, or the next where the tense points ahead. */
export function yearOfMonth(place: Place, at: number, number: number, step: number | null): number | null {
  if (place.today === null) return null;
  const { year, month: current } = civilOf(place.today);
  if (step === 0) return year;
  if (step === -1) return number < current ? year : year - 1;
  if (step === 1) return number > current ? year : year + 1;
  const start = rangeStart(place, at);
  if (start !== null) return number >= start.month ? start.year : start.year + 1;
  if (tenseAt(place, at, at + 1) === "future") return number >= current ? year : year + 1;
  return number <= current ? year : year - 1;
}

/** "from November to March": the second month follows the first, which was read before. */
function rangeStart(place: Place, at: number): { year: number; month: number } | null {
  const isSecond =
    rangeWords.has(word(place, at - 1)) && word(place, at - 1) !== "or" && months.has(word(place, at - 2));
  const from = isSecond && place.anchor?.grain === "month" ? place.anchor.from : null;
  return from === null ? null : civilOf(from);
}

/** Three letters without a full stop: a month only before a day or a year. */
const SHORT = /^(?!may)[a-z]{3}$/;

/** "will march", "April Ryan", "the March for Peace", "May said": a word or a name and no month. */
export function isMonthName(place: Place, i: number): boolean {
  const { shape } = place.tokens;
  if (shape[i] === Shape.lower) return true;
  const before = word(place, i - 1);
  const isDated = readYear(place.tokens, i + 1, place.stop) !== null;
  if (SHORT.test(word(place, i)) && !isDated) return true; // "at Mar-a-Lago", "Jan Doe"
  if (!ambiguousMonths.has(word(place, i))) return false;
  if (isDated && (word(place, i) !== "may" || datePrepositions.has(before))) return false;
  if (place.surnames.has(word(place, i))) return true;
  if (monthVerbs.has(word(place, i + 1)) && word(place, i) !== "may" && !isCapitalized(place, i - 1))
    return false;
  if (determiners.has(before)) return shape[i + 1] !== Shape.lower || undertakings.has(word(place, i + 1));
  if (!datePrepositions.has(before)) return true;
  if (before === "-" && modifierParts.has(word(place, i - 2))) return false; // "mid-June"
  if (rangeWords.has(before) && before !== "to" && !months.has(word(place, i - 2)))
    return !/\d/.test(word(place, i - 2));
  return shape[i + 1] === Shape.capitalized && i + 1 < place.stop && before !== "in";
}
