// Dates and times as ISO 8601 writes them: written, and read.

import { civilOf, dayOf, isCivilDate, isoWeekOf, type Day } from "./civil.ts";

const pad = (n: number, width: number): string => String(n).padStart(width, "0");

/** "02" for 2 */
export const twoDigits = (n: number): string => pad(n, 2);

/** "2026" */
export const isoYear = (year: number): string => pad(year, 4);

/** "2026-02" */
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${twoDigits(month)}`;

/** "2026-02-03" */
export function isoDay(at: Day): string {
  const { year, month, day } = civilOf(at);
  return `${isoMonth(year, month)}-${twoDigits(day)}`;
}

/** "2026-W06", the ISO week of a day */
export function isoWeek(at: Day): string {
  const { year, week } = isoWeekOf(at);
  return `${isoYear(year)}-W${twoDigits(week)}`;
}

/** The day that an ISO date or date and time begins with, as written there; null when it is none. */
export function readIsoDay(iso: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isCivilDate(year, month, day) ? dayOf(year, month, day) : null;
}

/** A half-open stretch of time in seconds since 1970-01-01, on the clock of whoever wrote it: zones are not shifted. */
export type Interval = { readonly from: number; readonly to: number };

const DAY = 86_400;
const HOUR = 3_600;
const MINUTE = 60;
const ISO =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** What an ISO 8601 date or date-time covers, no finer than it is written; null where it is none. */
export function readInterval(iso: unknown): Interval | null {
  const parts = typeof iso === "string" ? ISO.exec(iso) : null;
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => (part ? Number(part) : null));
  if (!isCivilDate(year!, month ?? 1, day ?? 1)) return null;
  if ((hour ?? 0) > 24 || (minute ?? 0) > 59 || (second ?? 0) > 60) return null;
  const midnight = dayOf(year!, month ?? 1, day ?? 1) * DAY;
  if (month == null) return { from: midnight, to: dayOf(year! + 1, 1, 1) * DAY };
  if (day == null) return { from: midnight, to: dayOf(year!, month + 1, 1) * DAY };
  const from = midnight + (hour ?? 0) * HOUR + (minute ?? 0) * MINUTE + (second ?? 0);
  return { from, to: from + (hour == null ? DAY : minute == null ? HOUR : second == null ? MINUTE : 1) };
}

/** Between two ISO dates, the second left out; open where one is null, null where both are or one cannot be read. */
export function readRange(from: string | null, to: string | null): Interval | null {
  if (from === null && to === null) return null;
  const start = from === null ? -Infinity : readInterval(from)?.from;
  const end = to === null ? Infinity : readInterval(to)?.from;
  return start === undefined || end === undefined ? null : { from: start, to: end };
}

export const touches = (a: Interval, b: Interval): boolean => a.from < b.to && b.from < a.to;

export const liesIn = (inner: Interval, outer: Interval): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;
