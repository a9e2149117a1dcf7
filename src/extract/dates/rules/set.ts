// "The board meets every Friday night, every two years and each July; once a month it reports."
import { durationValue } from "../../../calendar/duration.ts";
import { twoDigits } from "../../../calendar/iso.ts";
import { months, weekdays } from "../../../calendar/lexicon.ts";
import { dayParts, everyWords, perWords, seasons, timesWords, units } from "../lexicon.ts";
import { readQuantity } from "../quantity.ts";
import { valueOf, word, type Draft, type Place, type Rule } from "../reading.ts";
import type { Grain } from "../schema.ts";
import { grainOf, singularUnit } from "../units.ts";

/** "every week", "every other month", "every two years", "each July" */
export const set: Rule = {
  name: "dates/set",
  starts: everyWords,
  read(place, i) {
    const other = word(place, i + 1) === "other";
    const at = other ? i + 2 : i + 1;
    const unit = units.get(word(place, at));
    if (unit !== undefined && unit === word(place, at) && unit !== "second")
      return setOf(at + 1, durationValue(other ? 2 : 1, unit), grainOf(unit));
    const named = readNamed(place, at);
    if (named) return named;
    const quantity = word(place, i) === "every" ? readQuantity(place, at) : null;
    return (
      quantity && setOf(quantity.last, durationValue(quantity.count, quantity.unit), grainOf(quantity.unit))
    );
  },
};

/** "once a month", "twice each week" */
export const timesPer: Rule = {
  name: "dates/times-per",
  starts: timesWords,
  read(place, i) {
    const unit = perWords.has(word(place, i + 1)) ? singularUnit(place, i + 2) : null;
    return unit && setOf(i + 3, durationValue(1, unit), unit);
  },
};

export const setOf = (last: number, value: string, grain: Grain | null): Draft =>
  valueOf(last, "SET", value, { grain });

/** "Friday night", "July", "summer", "morning", "weekend" behind "every" */
function readNamed(place: Place, i: number): Draft | null {
  const weekday = weekdays.get(word(place, i));
  if (weekday !== undefined) return weekly(place, i + 1, weekday);
  const part = dayParts.get(word(place, i));
  if (part !== undefined) return setOf(i + 1, `XXXX-XX-XXT${part}`, "day");
  const month = months.get(word(place, i));
  if (month !== undefined) return setOf(i + 1, `XXXX-${twoDigits(month)}`, "month");
  const season = seasons.get(word(place, i));
  if (season !== undefined) return setOf(i + 1, `XXXX-${season}`, "quarter");
  return word(place, i) === "weekend" ? setOf(i + 1, "XXXX-WXX-WE", "day") : null;
}

/** A weekday of every week, with the part of the day at token `i`. */
export function weekly(place: Place, i: number, weekday: number): Draft {
  const part = dayParts.get(word(place, i));
  return setOf(
    part === undefined ? i : i + 1,
    `XXXX-WXX-${weekday}${part === undefined ? "" : `T${part}`}`,
    "day",
  );
}
