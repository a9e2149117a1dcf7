// "The board meets every Friday, reports annually and is paid each month; on Sundays it rests."
import { months, weekdays } from "../../../calendar/lexicon.ts";
import { Shape } from "../../../segment/tokens.ts";
import { dayParts, everyWords, frequencies, seasons, units } from "../lexicon.ts";
import { valueOf, word, type Draft, type Place, type Rule } from "../reading.ts";
import { durationValue, readQuantity } from "../quantity.ts";

export const set: Rule = {
  name: "dates/set",
  starts: everyWords,
  read(place, i) {
    const at = word(place, i + 1) === "other" ? i + 2 : i + 1;
    const unit = units.get(word(place, at));
    if (unit !== undefined && word(place, at) === unit) {
      if (unit === "second" && at === i + 1) return null;
      return setOf(at + 1, durationValue(at === i + 1 ? 1 : 2, unit), place, i);
    }
    const named = namedValue(place, at);
    if (named) return setOf(named.last, named.value, place, i);
    const quantity = readQuantity(place, at);
    return quantity && word(place, i) === "every"
      ? setOf(quantity.last, durationValue(quantity.count, quantity.unit), place, i)
      : null;
  },
};

const setOf = (last: number, value: string, place: Place, i: number): Draft =>
  valueOf(last, "SET", value, { mod: word(place, i) === "each" ? null : null });

/** "every Friday night", "each July", "every summer", "every morning" */
function namedValue(place: Place, i: number): { value: string; last: number } | null {
  const weekday = weekdays.get(word(place, i));
  const part = dayParts.get(word(place, weekday === undefined ? i : i + 1));
  if (weekday !== undefined)
    return {
      value: `XXXX-WXX-${weekday}${part === undefined ? "" : `T${part}`}`,
      last: part === undefined ? i + 1 : i + 2,
    };
  if (part !== undefined) return { value: `XXXX-XX-XXT${part}`, last: i + 1 };
  const month = months.get(word(place, i));
  if (month !== undefined) return { value: `XXXX-${String(month).padStart(2, "0")}`, last: i + 1 };
  const season = seasons.get(word(place, i));
  if (season !== undefined) return { value: `XXXX-${season}`, last: i + 1 };
  return word(place, i) === "weekend" ? { value: "XXXX-WXX-WE", last: i + 1 } : null;
}

/** "daily", "annually", "a quarterly report" */
export const frequency: Rule = {
  name: "dates/frequency",
  starts: frequencies.keys(),
  read(place, i) {
    if (place.tokens.shape[i] === Shape.capitalized && i > place.first) return null; // "the Daily Courier"
    return valueOf(i + 1, "SET", frequencies.get(word(place, i))!);
  },
};

/** "on Sundays", "Tuesday nights" */
export const weeklyDay: Rule = {
  name: "dates/weekly-day",
  starts: [
    ...[...weekdays.keys()].filter((name) => name.endsWith("day")).flatMap((name) => [name, `${name}s`]),
    "weekends",
    "mornings",
    "evenings",
    "nights",
  ],
  read(place, i) {
    const day = weekdays.get(word(place, i).replace(/s$/, ""));
    if (day === undefined) return null;
    const part = dayParts.get(word(place, i + 1));
    const plural = word(place, i).endsWith("s") || (part !== undefined && word(place, i + 1).endsWith("s"));
    return plural
      ? valueOf(
          part === undefined ? i + 1 : i + 2,
          "SET",
          `XXXX-WXX-${day}${part === undefined ? "" : `T${part}`}`,
        )
      : null;
  },
};
