// "Over the past decade, in the last three months and in the next few days little moved."
import { units, pluralUnits } from "../../../english/calendar/calendar.ts";
import { durationValue, moved, type TimeUnit } from "../../../calendar/period.ts";
import { isoDay } from "../../../calendar/iso.ts";
import { stretches } from "../../../english/calendar/relative.ts";
import { verbLeads } from "../../../english/calendar/tense.ts";
import { readQuantity, calendarUnitOf, grainOf } from "../quantity.ts";
import { valueOf, word, type Draft, type Place, type Rule } from "../reading.ts";

/** "the past year", "the last three months", "the next few days": up to the publication date, or from it on. */
export const stretch: Rule = {
  name: "dates/stretch",
  example: "Over the past decade, in the last three months and in the next few days little moved.",
  starts: stretches.keys(),
  read(place, i) {
    if (word(place, i) === "last" && verbLeads.has(word(place, i - 1))) return null; // "to last six weeks"
    const direction = stretches.get(word(place, i))!;
    const quantity = readQuantity(place, i + 1);
    if (quantity && !quantity.compound && pluralUnits.has(word(place, quantity.last - 1)))
      return stretchOf(place, quantity.last, direction, quantity.count, quantity.unit);
    const unit = units.get(word(place, i + 1));
    if (unit === undefined || !isStretch(place, i)) return null;
    return stretchOf(place, i + 2, direction, pluralUnits.has(word(place, i + 1)) ? null : 1, unit);
  },
};

/** "the past year" and "the last week"; but "last week" and "the next day" are dates, "the last days of" no stretch. */
function isStretch(place: Place, i: number): boolean {
  if (word(place, i) === "past") return true;
  const afterThe = word(place, i - 1) === "the" && word(place, i + 1) !== "day";
  return word(place, i) === "last" && afterThe && word(place, i + 2) !== "of";
}

function stretchOf(
  place: Place,
  last: number,
  direction: number,
  count: number | null,
  unit: TimeUnit,
): Draft {
  const open = { article: true, grain: grainOf(unit) };
  const step = calendarUnitOf(unit);
  if (count === null || place.today === null || step === null || !Number.isInteger(count))
    return valueOf(last, "DURATION", durationValue(count, unit), open);
  const [here, there] = [isoDay(place.today), isoDay(moved(step, place.today, direction * count))];
  const interval = direction < 0 ? { from: there, to: here } : { from: here, to: there };
  return valueOf(last, "DURATION", durationValue(count, unit), { ...open, ...interval });
}
