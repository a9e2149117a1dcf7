// "Shops close on Christmas Day and on Thanksgiving; the parade is on the Fourth of July."
import { civilOf, dayOf, weekdayOf, type Day } from "../../../calendar/civil.ts";
import { easterOf } from "../../../calendar/easter.ts";
import { dayPeriod, openPeriod } from "../../../calendar/period.ts";
import { holidays, type Holiday } from "../lexicon.ts";
import { dateOf, word, type Place, type Rule } from "../reading.ts";
import { tenseAt } from "../tense.ts";
import { readYearReference } from "../year-reference.ts";

const LONGEST = 5; // words in a holiday's name

export const holiday: Rule = {
  name: "dates/holiday",
  starts: new Set([...holidays.keys()].map((name) => name.split(" ")[0]!)),
  read(place, i) {
    for (let last = Math.min(place.stop, i + LONGEST); last > i; last--) {
      const found = holidays.get(nameOf(place, i, last));
      if (found && (last > i + 1 || place.tokens.shape[i]! > 0)) return resolve(place, i, last, found);
    }
    return null;
  },
};

const nameOf = (place: Place, first: number, last: number): string =>
  Array.from({ length: last - first }, (_, k) => word(place, first + k)).join(" ");

function resolve(place: Place, i: number, last: number, day: Holiday) {
  const reference = readYearReference(place, last);
  const end = reference?.last ?? last;
  const year = reference ? reference.year : yearMeant(place, i, last, day);
  if (year === null)
    return dateOf(
      end,
      openPeriod(day.kind === "fixed" ? `XXXX-${pad(day.month)}-${pad(day.day)}` : "XXXX-XX-XX", "day"),
      "relative",
      { article: true },
    );
  return dateOf(end, dayPeriod(dayIn(day, year)), reference?.basis ?? "relative", { article: true });
}

const pad = (n: number): string => String(n).padStart(2, "0");

function dayIn(day: Holiday, year: number): Day {
  if (day.kind === "fixed") return dayOf(year, day.month, day.day);
  if (day.kind === "easter") return easterOf(year) + day.offset;
  const first = dayOf(year, day.month, day.nth > 0 ? 1 : 0);
  if (day.nth > 0)
    return first + ((day.weekday - weekdayOf(first) + 7) % 7) + (day.nth - 1) * 7 + (day.offset ?? 0);
  const lastOf = dayOf(year, day.month + 1, 1) - 1;
  return lastOf - ((weekdayOf(lastOf) - day.weekday + 7) % 7);
}

const WITHIN = 183;

function yearMeant(place: Place, i: number, last: number, day: Holiday): number | null {
  if (place.today === null) return null;
  const { year } = civilOf(place.today);
  const distance = dayIn(day, year) - place.today;
  if (distance > WITHIN) return year - 1;
  if (distance < -WITHIN) return tenseAt(place, i, last) === "future" ? year + 1 : year;
  return distance > 0 && tenseAt(place, i, last) === "past" && distance > 45 ? year - 1 : year;
}
