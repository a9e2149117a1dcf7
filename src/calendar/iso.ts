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
