// TIMEX3 values: of stretches of the calendar, of lengths of time, and what they are in words.

import { addMonths, civilOf, dayOf, mondayOf, type Day } from "./civil.ts";
import { isoDay, isoMonth, isoWeek, isoYear } from "./iso.ts";
import { tidy } from "../numbers/read.ts";

export type CalendarUnit = "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";

/** A stretch of the calendar under its TIMEX3 value; `to` is exclusive. Both are null where it is not known which. */
export type Period = {
  readonly value: string;
  readonly grain: CalendarUnit;
  readonly from: Day | null;
  readonly to: Day | null;
};

/** A period of which the year, month or day is open: "XXXX-02". */
export const openPeriod = (value: string, grain: CalendarUnit): Period => ({
  value,
  grain,
  from: null,
  to: null,
});

export const dayPeriod = (day: Day): Period => ({ value: isoDay(day), grain: "day", from: day, to: day + 1 });

/** The ISO week that holds a day. */
export function weekPeriod(day: Day): Period {
  const from = mondayOf(day);
  return { value: isoWeek(day), grain: "week", from, to: from + 7 };
}

/** Saturday and Sunday of the ISO week that holds a day; its grain is the day, the unit it is made of. */
export function weekendPeriod(day: Day): Period {
  const from = mondayOf(day) + 5;
  return { value: `${isoWeek(day)}-WE`, grain: "day", from, to: from + 2 };
}

const monthsFrom = (
  value: string,
  grain: CalendarUnit,
  year: number,
  month: number,
  count: number,
): Period => {
  const from = dayOf(year, month, 1);
  return { value, grain, from, to: addMonths(from, count) };
};

export const monthPeriod = (year: number, month: number): Period =>
  monthsFrom(isoMonth(year, month), "month", year, month, 1);

/** Calendar quarter 1–4. */
export const quarterPeriod = (year: number, quarter: number): Period =>
  monthsFrom(`${isoYear(year)}-Q${quarter}`, "quarter", year, quarter * 3 - 2, 3);

/** Half 1 or 2 of a year; its grain is the quarter, the unit it is made of. */
export const halfPeriod = (year: number, half: number): Period =>
  monthsFrom(`${isoYear(year)}-H${half}`, "quarter", year, half * 6 - 5, 6);

export const yearPeriod = (year: number): Period => monthsFrom(isoYear(year), "year", year, 1, 12);

/** The decade that holds a year, "199" for the 1990s. */
export const decadePeriod = (year: number): Period =>
  monthsFrom(isoYear(year).slice(0, 3), "decade", Math.floor(year / 10) * 10, 1, 120);

/** The century that holds a year, as TIMEX3 counts it: "19" for 1900–1999, the 20th century. */
export const centuryPeriod = (year: number): Period =>
  monthsFrom(isoYear(year).slice(0, 2), "century", Math.floor(year / 100) * 100, 1, 1200);

/** The period of a unit that lies `by` units after the one that holds a day; `by` 0 is that one itself. */
export function periodAt(unit: CalendarUnit, day: Day, by = 0): Period {
  const { year, month } = civilOf(moved(unit, day, by));
  if (unit === "day") return dayPeriod(day + by);
  if (unit === "week") return weekPeriod(day + by * 7);
  if (unit === "month") return monthPeriod(year, month);
  if (unit === "quarter") return quarterPeriod(year, Math.ceil(month / 3));
  if (unit === "year") return yearPeriod(year);
  return unit === "decade" ? decadePeriod(year) : centuryPeriod(year);
}

const MONTHS: Readonly<Record<CalendarUnit, number>> = {
  day: 0, week: 0, month: 1, quarter: 3, year: 12, decade: 120, century: 1200,
}; // prettier-ignore

const LARGEST_STEP = 12 * 9000; // in months: dates stay within four-digit years

/** The day `by` units later: a day of the month that the target month lacks becomes its last. */
export function moved(unit: CalendarUnit, day: Day, by: number): Day {
  if (unit === "day") return day + by;
  if (unit === "week") return day + by * 7;
  const months = Math.round(by * MONTHS[unit]);
  if (months === 0) return day;
  return addMonths(day, Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, months)));
}

const OPEN: Readonly<Record<CalendarUnit, string>> = {
  day: "XXXX-XX-XX", week: "XXXX-WXX", month: "XXXX-XX", quarter: "XXXX-QX", year: "XXXX", decade: "XXX", century: "XX",
}; // prettier-ignore

/** `periodAt`, or the period of that unit with everything open where there is no day to reckon from. */
export const periodFrom = (unit: CalendarUnit, day: Day | null, by: number): Period =>
  day === null ? openPeriod(OPEN[unit], unit) : periodAt(unit, day, by);

/** Units of time that a text counts in. */
export type TimeUnit = CalendarUnit | "second" | "minute" | "hour" | "fortnight";

const CODES: Readonly<Record<TimeUnit, readonly [string, string]>> = {
  second: ["PT", "S"], minute: ["PT", "M"], hour: ["PT", "H"], day: ["P", "D"], week: ["P", "W"], month: ["P", "M"],
  fortnight: ["P", "W"], quarter: ["P", "Q"], year: ["P", "Y"], decade: ["P", "DE"], century: ["P", "CE"],
}; // prettier-ignore
/** Units that TIMEX3 counts in smaller ones. */
const MULTIPLES: Readonly<Partial<Record<TimeUnit, readonly [number, string]>>> = {
  fortnight: [2, "W"], decade: [10, "Y"], century: [100, "Y"],
}; // prettier-ignore
/** The unit below, and how many make one: "a year and a half" is P1Y6M. */
export const unitBelow: Readonly<Partial<Record<TimeUnit, readonly [number, TimeUnit]>>> = {
  minute: [60, "second"], hour: [60, "minute"], day: [24, "hour"], week: [7, "day"], year: [12, "month"],
}; // prettier-ignore

/** The TIMEX3 value of a duration: "P8Y", "PT30M", "PXW" for "several weeks"; a decade is ten years. */
export function durationValue(count: number | null, unit: TimeUnit): string {
  const [prefix, code] = CODES[unit];
  if (count === null) return `${prefix}X${code}`;
  const multiple = MULTIPLES[unit];
  if (multiple) return `P${tidy(count * multiple[0])}${multiple[1]}`;
  return Number.isInteger(count) ? `${prefix}${count}${code}` : fractionValue(count, unit);
}

/** Places to which a count of smaller units is told: 0.2 hours are 12 minutes, whatever binary fractions make of it. */
const PLACES = 6;

function fractionValue(count: number, unit: TimeUnit): string {
  const [prefix, code] = CODES[unit];
  const whole = Math.floor(count);
  const below = unitBelow[unit];
  const rest = below && Number(((count - whole) * below[0]).toFixed(PLACES));
  if (!below || rest === undefined || !Number.isInteger(rest)) return `${prefix}${count}${code}`;
  const head = whole ? `${prefix}${whole}${code}` : prefix;
  const letter = CODES[below[1]][1];
  return unit === "day" ? `${head}T${rest}${letter}` : `${head}${rest}${letter}`;
}

const UNITS: Readonly<Record<string, string>> = {
  PY: "year", PM: "month", PW: "week", PD: "day", PTH: "hour", PTM: "minute", PTS: "second",
}; // prettier-ignore
const PARTS: Readonly<Record<string, string>> = {
  MO: "morning", MI: "midday", AF: "afternoon", EV: "evening", NI: "night", DT: "daytime",
}; // prettier-ignore
const WHOLE: Readonly<Record<string, string>> = {
  PRESENT_REF: "now", PAST_REF: "in the past", FUTURE_REF: "in the future",
}; // prettier-ignore

/** A TIMEX3 value in words where it is a code: "P1Y" is "1 year", "2026-02-02TNI" is "2026-02-02, night". */
export function readableTimex(value: string): string {
  const duration = /^(PT?)(\d+|X)([A-Z])$/.exec(value);
  const unit = duration && UNITS[duration[1]! + duration[3]!];
  if (unit) return duration[2] === "1" ? `1 ${unit}` : `${duration[2]!.replace("X", "some")} ${unit}s`;
  if (value.startsWith("X")) return "(not known)"; // "on Tuesday", in an article without a date
  const [day, part] = value.split("T");
  return WHOLE[value] ?? (part && PARTS[part] ? `${day}, ${PARTS[part]}` : value);
}
