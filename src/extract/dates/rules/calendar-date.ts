// "The council votes on Feb. 3, as it did on Tuesday, January 6, 2015 and in the March of that year."
import { readAbsoluteDate, readDay, readYear } from "../../../calendar/absolute.ts";
import { civilOf, dayOf, daysInMonth, isCivilDate, type Day } from "../../../calendar/civil.ts";
import { readIsoDay } from "../../../calendar/iso.ts";
import { months, weekdays } from "../../../calendar/lexicon.ts";
import { dayPeriod, monthPeriod, openPeriod, type Period } from "../../../calendar/period.ts";
import { Shape } from "../../../segment/tokens.ts";
import { ambiguousMonths, datePrepositions, determiners, eventNouns, eventYears, steps } from "../lexicon.ts";
import { dateOf, word, type Draft, type Place, type Rule } from "../reading.ts";
import { tenseAt } from "../tense.ts";
import { readYearReference } from "../year-reference.ts";

export const calendarDate: Rule = {
  name: "dates/calendar-date",
  starts: [...months.keys(), ...weekdays.keys(), "#"],
  read: (place, i) =>
    weekdays.has(word(place, i)) ? readWithWeekday(place, i) : (readDate(place, i) ?? readMonth(place, i)),
};

/** "Tuesday, Feb. 3": the weekday adds nothing to the date behind it. */
function readWithWeekday(place: Place, i: number): Draft | null {
  const at = word(place, i + 1) === "," ? i + 2 : i + 1;
  if (!months.has(word(place, at)) && !/^\d{1,2}$/.test(word(place, at))) return null;
  return readDate(place, at);
}

/** A day of the month, with its year or without. */
function readDate(place: Place, i: number): Draft | null {
  const full = readAbsoluteDate(place.tokens, i, place.stop);
  if (full) {
    const [year, month] = full.iso.split("-").map(Number) as [number, number];
    const period = full.grain === "day" ? dayPeriod(readIsoDay(full.iso)!) : monthPeriod(year, month);
    return isName(place, i) && full.grain === "month" ? null : dateOf(full.last, period, "stated");
  }
  const found = readMonthDay(place, i) ?? readDayMonth(place, i);
  return found && (eventOn(place, found) ?? resolveDay(place, i, found));
}

type MonthDay = { readonly month: number; readonly day: number; readonly last: number };

/** "Feb. 3", "February 3rd" */
function readMonthDay(place: Place, i: number): MonthDay | null {
  const month = months.get(word(place, i));
  if (month === undefined || place.tokens.shape[i] === Shape.lower) return null;
  const day = readDay(place.tokens, i + 1, place.stop);
  if (!day || isFigure(place, day.last)) return null;
  return isCivilDate(2000, month, day.value) ? { month, day: day.value, last: day.last } : null;
}

/** "3 February", "the 3rd of February" */
function readDayMonth(place: Place, i: number): MonthDay | null {
  const day = readDay(place.tokens, i, place.stop);
  if (!day) return null;
  const at = word(place, day.last) === "of" ? day.last + 1 : day.last;
  const month = months.get(word(place, at));
  if (month === undefined || place.tokens.shape[at] === Shape.lower) return null;
  return isCivilDate(2000, month, day.value) ? { month, day: day.value, last: at + 1 } : null;
}

/** "May 3 percent", "March 10-8": the number is no day. */
const isFigure = (place: Place, i: number): boolean => word(place, i) === "%" || word(place, i) === "percent";

/** "the Sept. 11 attacks": the day is the event's, whatever the year of the article. */
function eventOn(place: Place, { month, day, last }: MonthDay): Draft | null {
  if (!eventNouns.has(word(place, last))) return null;
  const year = eventYears.get(`${pad(month)}-${pad(day)}`);
  if (year === undefined) return null;
  const on = dayOf(year, month, day);
  if (place.today !== null && place.today < on) return null;
  return dateOf(last, dayPeriod(on), "stated", { event: true });
}

const pad = (n: number): string => String(n).padStart(2, "0");

function resolveDay(place: Place, i: number, { month, day, last }: MonthDay): Draft {
  const stated = yearOfRange(place, last);
  const reference = stated === null ? readYearReference(place, last) : null;
  const year = stated ?? reference?.year ?? yearNearest(place, i, last, month, day);
  const end = reference?.last ?? last;
  if (year === null)
    return dateOf(end, openPeriod(`XXXX-${pad(month)}-${pad(day)}`, "day"), "relative", {
      article: isDayFirst(place, i),
    });
  const on = dayOf(year, month, Math.min(day, daysInMonth(year, month)));
  return dateOf(end, dayPeriod(on), stated === null ? (reference?.basis ?? "relative") : "stated", {
    article: isDayFirst(place, i),
  });
}

const isDayFirst = (place: Place, i: number): boolean => !months.has(word(place, i));

/** "from Jan. 1 to March 31, 2026", "April to June 2008": the year behind the second goes for the first. */
function yearOfRange(place: Place, i: number): number | null {
  if (!RANGE.has(word(place, i))) return null;
  const month = months.has(word(place, i + 1));
  const day = readDay(place.tokens, month ? i + 2 : i + 1, place.stop);
  let at = day ? day.last : month ? i + 2 : i + 1;
  if (!month && !day) return null;
  if (word(place, at) === ",") at++;
  return readYear(place.tokens, at, place.stop);
}

const RANGE: ReadonlySet<string> = new Set(["to", "and", "through", "until", "-", "–", "or"]);

const HALF_A_YEAR = 183;
/** Within so many days the nearest is meant whatever the tense seems to be. */
const NEAR = 31;

/** The year that brings a day of the month nearest to the publication date, on the side the tense points to. */
function yearNearest(place: Place, first: number, last: number, month: number, day: number): number | null {
  if (place.today === null) return null;
  const { year } = civilOf(place.today);
  const at = (y: number): Day => dayOf(y, month, Math.min(day, daysInMonth(y, month)));
  const distance = at(year) - place.today;
  if (Math.abs(distance) <= NEAR) return year;
  const tense = tenseAt(place, first, last);
  if (distance > 0)
    return distance > HALF_A_YEAR
      ? tense === "future"
        ? year
        : year - 1
      : tense === "past"
        ? year - 1
        : year;
  return distance < -HALF_A_YEAR && tense !== "past" ? year + 1 : year;
}

/** "in March", "last July", "January this year", "October of 1990" */
function readMonth(place: Place, i: number): Draft | null {
  const month = months.get(word(place, i));
  if (month === undefined || isName(place, i)) return null;
  const last = i + 1;
  const ranged = yearOfRange(place, last);
  if (ranged !== null) return dateOf(last, monthPeriod(ranged, month), "stated");
  const reference = readYearReference(place, last);
  if (reference) {
    const { year } = reference;
    const period = year === null ? openMonth(month) : monthPeriod(year, month);
    return dateOf(reference.last, period, reference.basis);
  }
  return dateOf(last, bareMonth(place, i, month), "relative");
}

const openMonth = (month: number): Period => openPeriod(`XXXX-${pad(month)}`, "month");

/** A bare month is the last one of that name, or the next where the tense points ahead. */
function bareMonth(place: Place, i: number, month: number): Period {
  if (place.today === null) return openMonth(month);
  const now = civilOf(place.today);
  const step = steps.get(word(place, i - 1));
  const ahead = step === 1 || (step !== -1 && tenseAt(place, i, i + 1) === "future");
  if (step === 0) return monthPeriod(now.year, month);
  if (ahead) return monthPeriod(month >= now.month + (step === 1 ? 1 : 0) ? now.year : now.year + 1, month);
  return monthPeriod(month <= now.month - (step === -1 ? 1 : 0) ? now.year : now.year - 1, month);
}

/** "will march", "April Ryan", "May said": a word or a name and no month. */
function isName(place: Place, i: number): boolean {
  const { shape } = place.tokens;
  if (shape[i] === Shape.lower) return true;
  if (!ambiguousMonths.has(word(place, i))) return false;
  if (readYear(place.tokens, i + 1, place.stop) !== null && word(place, i) !== "may") return false;
  if (determiners.has(word(place, i - 1))) return shape[i + 1] !== Shape.lower;
  if (!datePrepositions.has(word(place, i - 1))) return true;
  return shape[i + 1] === Shape.capitalized && i + 1 < place.stop && word(place, i - 1) !== "in";
}
