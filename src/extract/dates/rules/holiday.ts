// "Shops close on Christmas Day and on Thanksgiving; the parade is on the Fourth of July."
import { dayOf, easterOf, nthWeekdayOf, type Day } from "../../../calendar/civil.ts";
import { twoDigits } from "../../../calendar/iso.ts";
import { dayPeriod, openPeriod } from "../../../calendar/period.ts";
import { holidays, type Holiday } from "../../../english/calendar/events.ts";
import { holidayThings } from "../../../english/calendar/names.ts";
import { isCapitalized, startsName } from "../names.ts";
import { dateOf, word, type Draft, type Place, type Rule } from "../reading.ts";
import { yearNearest, readYearReference } from "../year-reference.ts";

const LONGEST = 5; // tokens in a holiday's name: "new year 's day"

export const holiday: Rule = {
  name: "dates/holiday",
  example: "Shops close on Christmas Day and on Thanksgiving; the parade is on the Fourth of July.",
  starts: [...holidays.keys()].map((name) => name.split(/['’ ]/)[0]!),
  read(place, i) {
    if (!isCapitalized(place, i)) return null;
    for (let last = Math.min(place.stop, i + LONGEST); last > i; last--) {
      const found = holidays.get(nameOf(place, i, last));
      if (found) return isThing(place, last) ? null : resolve(place, i, last, found);
    }
    return null;
  },
};

/** "Easter Island", "Christmas trees" */
const isThing = (place: Place, last: number): boolean =>
  startsName(place, last) || holidayThings.has(word(place, last));

/** "new year's day" from the tokens "New", "Year", "'s", "Day" */
const nameOf = (place: Place, first: number, last: number): string =>
  Array.from({ length: last - first }, (_, k) => word(place, first + k))
    .join(" ")
    .replaceAll(" '", "'");

function resolve(place: Place, i: number, last: number, day: Holiday): Draft {
  const reference = readYearReference(place, last);
  const year = reference ? reference.year : yearNearest(place, i, last, (y) => dayIn(day, y));
  const open = day.kind === "fixed" ? `XXXX-${twoDigits(day.month)}-${twoDigits(day.day)}` : "XXXX-XX-XX";
  const period = year === null ? openPeriod(open, "day") : dayPeriod(dayIn(day, year));
  return dateOf(reference?.last ?? last, period, reference?.basis ?? "relative", { article: true });
}

function dayIn(day: Holiday, year: number): Day {
  if (day.kind === "fixed") return dayOf(year, day.month, day.day);
  if (day.kind === "easter") return easterOf(year) + day.offset;
  return nthWeekdayOf(year, day.month, day.weekday, day.nth) + day.offset;
}
