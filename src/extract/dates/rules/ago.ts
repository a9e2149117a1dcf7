// "The bridge opened three years ago; a month earlier a test had failed, two days after the storm."
import {
  moved,
  openPeriod,
  periodAt,
  periodFrom,
  type CalendarUnit,
  type Period,
} from "../../../calendar/period.ts";
import type { TimeUnit } from "../lexicon.ts";
import { dateOf, valueOf, word, type Draft, type Place, type Rule } from "../reading.ts";
import { durationValue, quantityStarts, readQuantity, type Quantity } from "../quantity.ts";

export const ago: Rule = {
  name: "dates/ago",
  starts: quantityStarts,
  read(place, i) {
    const quantity = readQuantity(place, i);
    if (!quantity) return null;
    const direction = word(place, quantity.last);
    if (direction === "ago") return backFrom(place, quantity, quantity.last + 1);
    if (direction === "earlier") return earlierThan(place, quantity, quantity.last + 1);
    return null;
  },
};

function backFrom(place: Place, quantity: Quantity, last: number): Draft | null {
  if (quantity.count === null) return valueOf(last, "DATE", "PAST_REF");
  if (!isCalendarUnit(quantity.unit))
    return valueOf(last, "DURATION", durationValue(quantity.count, quantity.unit));
  if (quantity.count === 1 && quantity.unit === "year")
    return dateOf(last, yearBefore(place), "relative", { period: null });
  return dateOf(last, reckoned(place.today, quantity.unit, -quantity.count), "relative");
}

function earlierThan(place: Place, quantity: Quantity, last: number): Draft | null {
  if (quantity.count === null) return valueOf(last, "DATE", "PAST_REF");
  if (!isCalendarUnit(quantity.unit)) return null;
  if (quantity.unit === "year" && quantity.count === 1)
    return dateOf(last, yearBefore(place), "relative", { period: null });
  const from = place.anchor?.from ?? place.today;
  return dateOf(last, reckoned(from, quantity.unit, -quantity.count), "relative");
}

/** "a year ago" beside a quarter or a month is that quarter or month of the year before. */
function yearBefore(place: Place): Period {
  const said = place.anchor?.grain === "month" ? place.anchor : place.quarter;
  if (said?.from != null) return periodAt(said.grain, moved("year", said.from, -1));
  return periodFrom("year", place.today, -1);
}

/** As exact as the text: "three years ago" names a year, "ten days ago" a day. */
function reckoned(from: number | null, unit: CalendarUnit, by: number): Period {
  const grain = unit === "decade" || unit === "century" ? "year" : unit;
  if (from === null) return openPeriod(periodFrom(grain, null, 0).value, grain);
  if (unit === "week") return periodAt("day", from + by * 7);
  return periodAt(grain, moved(unit, from, by));
}

const isCalendarUnit = (unit: TimeUnit): unit is CalendarUnit =>
  unit !== "second" && unit !== "minute" && unit !== "hour";
