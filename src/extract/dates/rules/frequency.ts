// "The board reports annually, is paid monthly, and on Sundays and Tuesday nights it rests."
import { weekdays } from "../../../english/calendar/calendar.ts";
import { dayParts } from "../../../english/calendar/clock.ts";
import { frequencies, publications, type Frequency } from "../../../english/calendar/sets.ts";
import { isCapitalized } from "../names.ts";
import { word, type Rule } from "../reading.ts";
import { setOf, weekly } from "./set.ts";

/** "daily", "annually"; a capital within a sentence makes it a name: "the Daily Courier". */
export const frequency: Rule = {
  name: "dates/frequency",
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
  name: "dates/weekly-day",
  starts: ["weekends"],
  read: (_, i) => setOf(i + 1, "XXXX-WXX-WE", "day"),
};

/** "on Sundays", "Tuesday nights" */
export const weeklyDay: Rule = {
  name: "dates/weekly-day",
  starts: fullNames.flatMap((name) => [name, `${name}s`]),
  read(place, i) {
    const plural = word(place, i).endsWith("s");
    const day = weekdays.get(plural ? word(place, i).slice(0, -1) : word(place, i))!;
    const part = word(place, i + 1);
    return plural || (part.endsWith("s") && dayParts.has(part)) ? weekly(place, i + 1, day) : null;
  },
};
