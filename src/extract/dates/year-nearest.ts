import { civilOf, type Day } from "../../calendar/civil.ts";
import type { Place } from "./reading.ts";
import { tenseAt } from "./tense.ts";

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
