// "The bridge opened three years ago; a month earlier a test had failed."
import { lengthSteps, type LengthStep } from "../../../english/calendar/relative.ts";
import { pluralUnits } from "../../../english/calendar/calendar.ts";
import {
  durationValue,
  moved,
  openPeriod,
  periodAt,
  periodFrom,
  type CalendarUnit,
  type Period,
} from "../../../calendar/period.ts";
import { quantityStarts, readQuantity, type Quantity, anchorFor, calendarUnitOf } from "../quantity.ts";
import { dateOf, valueOf, word, type Draft, type Place, type Rule } from "../reading.ts";
import { yearBefore } from "./reported-period.ts";

/** "three years ago" is reckoned from the publication date, "a month earlier" from what was mentioned before. */
export const ago: Rule = {
  name: "dates/ago",
  example: "The bridge opened three years ago; a month earlier a test had failed.",
  starts: quantityStarts,
  read(place, i) {
    const quantity = readQuantity(place, i);
    if (!quantity || quantity.compound) return null;
    const step = lengthSteps.get(word(place, quantity.last));
    const isLeading = word(place, quantity.last) === "before" && !isClauseEnd(place, quantity.last + 1);
    return step && !isLeading ? away(place, quantity, step) : null;
  },
};

/** "years ago": how many is not said */
export const vagueAgo: Rule = {
  name: "dates/vague-ago",
  example: "The bridge opened years ago.",
  starts: pluralUnits,
  read: (place, i) => (word(place, i + 1) === "ago" ? valueOf(i + 2, "DATE", "PAST_REF") : null),
};

/** "ten ships, against 19 a year before.", but "two days before the vote" is a duration. */
const isClauseEnd = (place: Place, i: number): boolean => i >= place.stop || /^[.,;:)]/.test(word(place, i));

function away(place: Place, quantity: Quantity, { from, by }: LengthStep): Draft | null {
  const { count, unit, last } = inWeeks(quantity);
  if (count === null) return valueOf(last + 1, "DATE", by < 0 ? "PAST_REF" : "FUTURE_REF");
  const grain = calendarUnitOf(unit);
  const isNow = from === "today";
  if (grain === null) return isNow ? valueOf(last + 1, "DURATION", durationValue(count, unit)) : null;
  if (count === 1 && unit === "year" && by < 0)
    return dateOf(last + 1, yearBefore(place), "relative", { period: null });
  return dateOf(
    last + 1,
    reckoned(isNow ? place.today : anchorFor(place, grain), grain, by * count),
    "relative",
  );
}

/** As exact as the text: "three years ago" names a year, "six weeks ago" a week, "ten days ago" and "a week ago" a day. */
function reckoned(from: number | null, unit: CalendarUnit, by: number): Period {
  const grain =
    unit === "decade" || unit === "century" ? "year" : unit === "week" && Math.abs(by) === 1 ? "day" : unit;
  if (from === null) return openPeriod(periodFrom(grain, null, 0).value, grain);
  return periodAt(grain, moved(unit, from, by));
}

/** A fortnight is two weeks. */
const inWeeks = (quantity: Quantity): Quantity =>
  quantity.unit === "fortnight"
    ? { ...quantity, unit: "week", count: quantity.count && 2 * quantity.count }
    : quantity;
