// "The board reports annually, is paid monthly, and on Sundays and Tuesday nights it rests."
import { weekdays, units, pluralUnits } from "../../../english/calendar/calendar.ts";
import { dayParts } from "../../../english/calendar/clock.ts";
import {
  frequencies,
  publications,
  lengths,
  notRateTails,
  rateLeads,
  speedUnits,
  type Frequency,
} from "../../../english/calendar/periods.ts";
import { isCapitalized } from "../names.ts";
import { word, type Rule, type Place } from "../reading.ts";
import { setOf, weekly } from "./set.ts";
import { durationValue } from "../../../calendar/period.ts";
import { readNumber } from "../../../numbers/read.ts";
import { backWords } from "../../../english/calendar/relative.ts";
import { grainOf } from "../quantity.ts";

/** "daily", "annually"; a capital within a sentence makes it a name: "the Daily Courier". */
export const frequency: Rule = {
  name: "dates/frequency",
  example: "The board reports annually, is paid monthly, and on Sundays and Tuesday nights it rests.",
  starts: frequencies.keys(),
  read(place, i) {
    if (i > place.first && isCapitalized(place, i)) return null;
    if (publications.has(word(place, i + 1))) return null; // "a daily paper"
    const { value, grain }: Frequency = frequencies.get(word(place, i))!;
    return setOf(i + 1, value, grain);
  },
};

const fullNames = [...weekdays.keys()].filter((name) => name.endsWith("day"));

/** "on weekends" */
export const weekends: Rule = {
  name: "dates/weekends",
  example: "On Sundays and at weekends it rests.",
  starts: ["weekends"],
  read: (_, i) => setOf(i + 1, "XXXX-WXX-WE", "day"),
};

/** "on Sundays", "Tuesday nights" */
export const weeklyDay: Rule = {
  name: "dates/weekly-day",
  example: "The board reports annually, is paid monthly, and on Sundays and Tuesday nights it rests.",
  starts: fullNames.flatMap((name) => [name, `${name}s`]),
  read(place, i) {
    const plural = word(place, i).endsWith("s");
    const day = weekdays.get(plural ? word(place, i).slice(0, -1) : word(place, i))!;
    const part = word(place, i + 1);
    return plural || (part.endsWith("s") && dayParts.has(part)) ? weekly(place, i + 1, day) : null;
  },
};

/** "£2 an hour", "ten ships a day", "three times a week": how often it comes round, and no stretch of time */
export const rate: Rule = {
  name: "dates/rate",
  example:
    "A clerk gets 400 crowns a month, or £2 an hour; ten ships a day pass, and two ships a week after the storm sank.",
  starts: ["a", "an"],
  read(place, i) {
    const unit = units.get(word(place, i + 1));
    if (unit === undefined || unit === "second" || pluralUnits.has(word(place, i + 1))) return null;
    const isSpeed = speedUnits.has(unit) && lengths.has(word(place, i - 1));
    return !isSpeed && isRate(place, i) ? setOf(i + 2, durationValue(1, unit), grainOf(unit)) : null;
  },
};

function isRate(place: Place, i: number): boolean {
  const [before, after] = [word(place, i - 1), word(place, i + 2)];
  if (backWords.has(after) || after === "-") return false;
  if (rateLeads.has(before)) return true;
  if (/\d$/.test(before)) return word(place, i - 2) !== "in"; // "in 2016 a week of talks"
  return isCounted(place, i - 1) && !notRateTails.has(after);
}

/** "ten ships", "400 Varian crowns": a plural with a number before it */
const isCounted = (place: Place, noun: number): boolean =>
  word(place, noun).endsWith("s") &&
  (readNumber(place.tokens, noun - 1, noun) !== null ||
    (isCapitalized(place, noun - 1) && readNumber(place.tokens, noun - 2, noun - 1) !== null));
