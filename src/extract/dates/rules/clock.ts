// "The siren sounded at 9:15 a.m. Tuesday, at noon on Monday, and again around 18:40 GMT."
import { periodFrom, type Period } from "../../../calendar/period.ts";
import { clockInterval, readClock } from "../clock-time.ts";
import { clockNames } from "../../../english/calendar/clock.ts";
import { dateOf, type Place, type Rule } from "../reading.ts";

export const clock: Rule = {
  name: "dates/clock",
  starts: ["#", ...clockNames.keys()],
  read(place, i) {
    const time = readClock(place, i);
    if (!time) return null;
    return clockInterval(dateOf(time.last, dayMeant(place), "relative"), time);
  },
};

/** A time without a day is of the day that its paragraph spoke of last, else of the publication date. */
const dayMeant = ({ day, today }: Place): Period => day ?? periodFrom("day", today, 0);
