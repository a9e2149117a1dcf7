// "The bridge opened on Tuesday, January 6, 2015, and closed on 3 February 2026."
import { readAbsoluteDate } from "../../../calendar/absolute.ts";
import { readIsoDay } from "../../../calendar/iso.ts";
import { months, weekdays } from "../../../english/calendar/calendar.ts";
import { dayPeriod, periodAt } from "../../../calendar/period.ts";
import { dateOf, word, type Draft, type Place, type Rule } from "../reading.ts";
import { isMonthName } from "./month.ts";
import { readMonthDay } from "./month-day.ts";

/** A date with its year, or a month with its year. */
export const fullDate: Rule = {
  name: "dates/full-date",
  starts: [...months.keys(), "#"],
  read: readFullDate,
};

/** "Tuesday, Feb. 3": the weekday adds nothing to the date behind it. */
export const datedWeekday: Rule = {
  name: "dates/full-date",
  starts: weekdays.keys(),
  read(place, i) {
    const at = /^(?:,|the)$/.test(word(place, i + 1)) ? i + 2 : i + 1;
    const date = readFullDate(place, at) ?? readMonthDay(place, at);
    return date && date.grain === "day" ? { ...date, article: false } : null;
  },
};

function readFullDate(place: Place, i: number): Draft | null {
  const found = readAbsoluteDate(place.tokens, i, place.stop);
  if (!found) return null;
  if (found.grain === "day") return dateOf(found.last, dayPeriod(readIsoDay(found.iso)!), "stated");
  return isMonthName(place, i)
    ? null
    : dateOf(found.last, periodAt("month", readIsoDay(`${found.iso}-01`)!), "stated");
}
