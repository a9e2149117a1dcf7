/**
 * Dates of the proleptic Gregorian calendar as plain numbers. A `Day` counts days since 1970-01-01; no time zone and
 * no `Date` object takes part, so nothing depends on where or when the code runs.
 */
export type Day = number;
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

const DAYS_PER_ERA = 146_097; // 400 years
const DAYS_TO_EPOCH = 719_468; // from 0000-03-01 to 1970-01-01

/** The day of a year, month (1–12) and day of the month. Method: Howard Hinnant, "days_from_civil". */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year; // a year that begins in March has its leap day at its end
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_EPOCH;
}

/** Year, month and day of the month of a day; the inverse of `dayOf`. Method: Howard Hinnant, "civil_from_days". */
export function civilOf(at: Day): CivilDate {
  const z = at + DAYS_TO_EPOCH;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : LENGTHS[month - 1]!;

/** Whether a year, month and day of the month exist: not 31 April, not 29 February 2026. */
export const isCivilDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The same day of the month `months` later (earlier if negative), or that month's last: 31 January + 1 = 28 February. */
export function addMonths(at: Day, months: number): Day {
  const { year, month, day } = civilOf(at);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayOf(y, m, Math.min(day, daysInMonth(y, m)));
}

/** Monday is 1 and Sunday 7, as in ISO 8601. */
export const weekdayOf = (at: Day): number => ((((at + 3) % 7) + 7) % 7) + 1;

/** The Monday of the ISO week that holds a day. */
export const mondayOf = (at: Day): Day => at - weekdayOf(at) + 1;

/** ISO week: its year, which may differ from the calendar's at a year's end, and its number. */
export function isoWeekOf(at: Day): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(at) + 3;
  const { year } = civilOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** The n-th of a weekday in a month, counted from its end for -1; Monday is 1. */
export function nthWeekdayOf(year: number, month: number, weekday: number, nth: number): Day {
  const last = dayOf(year, month, daysInMonth(year, month));
  if (nth < 0) return last - ((weekdayOf(last) - weekday + 7) % 7);
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/** Easter Sunday of a year in the Gregorian calendar. Method: the anonymous ("Meeus/Jones/Butcher") computus. */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}
