// "The council votes on Feb. 3, as it did on the 6th of March last year and from May 3-5."
import { readDay, readAbsoluteDate } from "../../../calendar/absolute.ts";
import { dayOf, daysInMonth, isCivilDate, type Day } from "../../../calendar/civil.ts";
import { isoYear, readIsoDay, twoDigits } from "../../../calendar/iso.ts";
import { months, weekdays } from "../../../english/calendar/calendar.ts";
import { dayPeriod, openPeriod, periodAt, type Period } from "../../../calendar/period.ts";
import { Shape } from "../../../segment/tokens.ts";
import { dateOf, joined, word, type Draft, type Place, type Rule } from "../reading.ts";
import { yearNearest, readRangeYear, readYearReference } from "../year-reference.ts";
import { isMonthName } from "./month.ts";

/** A day of the month whose year is to be reckoned, or stands with a range's other end. */
export const monthDay: Rule = {
  name: "dates/month-day",
  example: "The council votes on Feb. 3, as it did on the 6th of March last year and from May 3-5.",
  starts: [...months.keys(), "#"],
  read: readMonthDay,
};

/** A month and day as the text gives them; `until` is the second day of "Feb. 3-5". */
export type MonthDay = {
  readonly month: number;
  readonly day: number;
  readonly until: number | null;
  readonly last: number;
};

export function readMonthDay(place: Place, i: number): Draft | null {
  const found = readMonthFirst(place, i) ?? readDayFirst(place, i);
  return found && resolve(place, i, found);
}

/** "Feb. 3", "February 3rd", "Feb. 3-5" */
export function readMonthFirst(place: Place, i: number): MonthDay | null {
  const month = monthAt(place, i);
  const day = month === null ? null : readDay(place.tokens, i + 1, place.stop);
  if (month === null || !day || !isCivilDate(LEAP_YEAR, month, day.value)) return null;
  const second = readSecondDay(place, day.last);
  if (second && second.value > day.value && isCivilDate(LEAP_YEAR, month, second.value))
    return { month, day: day.value, until: second.value, last: second.last };
  return isFigure(place, day.last) ? null : { month, day: day.value, until: null, last: day.last };
}

/** "3 February", "the 3rd of February", "3–5 February" */
function readDayFirst(place: Place, i: number): MonthDay | null {
  const day = readDay(place.tokens, i, place.stop);
  if (!day) return null;
  const second = readSecondDay(place, day.last);
  const last = second?.last ?? day.last;
  const at = word(place, last) === "of" ? last + 1 : last;
  const month = monthAt(place, at);
  if (month === null || !isCivilDate(LEAP_YEAR, month, second?.value ?? day.value)) return null;
  return second && second.value <= day.value
    ? null
    : { month, day: day.value, until: second?.value ?? null, last: at + 1 };
}

const LEAP_YEAR = 2000;

const monthAt = (place: Place, i: number): number | null =>
  place.tokens.shape[i] === Shape.lower ? null : (months.get(word(place, i)) ?? null);

const readSecondDay = (place: Place, i: number) =>
  /^[-–]$/.test(word(place, i)) && joined(place, i) ? readDay(place.tokens, i + 1, place.stop) : null;

/** "March 3 percent", "March 10:30", "March 2-1": the number is no day. */
function isFigure(place: Place, i: number): boolean {
  if (word(place, i) === "%" || word(place, i) === "percent") return true;
  return (
    /^[-–:]$/.test(word(place, i)) &&
    joined(place, i) &&
    joined(place, i + 1) &&
    /^\d/.test(word(place, i + 1))
  );
}

function resolve(place: Place, first: number, found: MonthDay): Draft {
  const { month, day, until, last } = found;
  const stated = readRangeYear(place, last);
  const reference = stated === null ? readYearReference(place, last) : null;
  const year =
    stated ?? (reference ? reference.year : yearNearest(place, first, last, (y) => dayIn(y, month, day)));
  const basis = stated === null ? (reference?.basis ?? "relative") : "stated";
  const article = !months.has(word(place, first));
  return dateOf(reference?.last ?? last, periodOf(year, month, day, until), basis, { article });
}

function periodOf(year: number | null, month: number, day: number, until: number | null): Period {
  const name = (d: number) => `${year === null ? "XXXX" : isoYear(year)}-${twoDigits(month)}-${twoDigits(d)}`;
  const value = until === null ? name(day) : `${name(day)}/${name(until)}`;
  if (year === null) return openPeriod(value, "day");
  const from = dayIn(year, month, day);
  return until === null ? dayPeriod(from) : { value, grain: "day", from, to: dayIn(year, month, until) + 1 };
}

const dayIn = (year: number, month: number, day: number): Day =>
  dayOf(year, month, Math.min(day, daysInMonth(year, month)));

/** A date with its year, or a month with its year. */
export const fullDate: Rule = {
  name: "dates/full-date",
  example: "The bridge opened on Tuesday, January 6, 2015, and closed on 3 February 2026.",
  starts: [...months.keys(), "#"],
  read: readFullDate,
};

/** "Tuesday, Feb. 3": the weekday adds nothing to the date after it. */
export const datedWeekday: Rule = {
  name: "dates/dated-weekday",
  example: "The bridge opened on Tuesday, January 6, 2015, and closed on 3 February 2026.",
  starts: weekdays.keys(),
  read(place, i) {
    const at = /^(?:,|the)$/.test(word(place, i + 1)) ? i + 2 : i + 1;
    const date = readFullDate(place, at) ?? readMonthDay(place, at);
    return date && date.grain === "day" ? { ...date, article: false } : null;
  },
};

function readFullDate(place: Place, i: number): Draft | null {
  const found = readAbsoluteDate(place.tokens, i, place.stop);
  if (!found) return null;
  if (found.grain === "day") return dateOf(found.last, dayPeriod(readIsoDay(found.iso)!), "stated");
  return isMonthName(place, i)
    ? null
    : dateOf(found.last, periodAt("month", readIsoDay(`${found.iso}-01`)!), "stated");
}
