import { units } from "../../english/calendar/calendar.ts";
import type { Day } from "../../calendar/civil.ts";
import type { CalendarUnit } from "../../calendar/period.ts";
import type { TimeUnit } from "../../calendar/duration.ts";
import { word, type Place } from "./reading.ts";
import type { Grain } from "./schema.ts";

/** The unit where it is one of the calendar: a day or more. */
export const calendarUnitOf = (unit: TimeUnit): CalendarUnit | null =>
  unit === "second" || unit === "minute" || unit === "hour" || unit === "fortnight" ? null : unit;

export const grainOf = (unit: TimeUnit): Grain | null =>
  unit === "second" ? null : unit === "fortnight" ? "week" : unit;

const BY_SIZE: readonly CalendarUnit[] = ["day", "week", "month", "quarter", "year", "decade", "century"];

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
