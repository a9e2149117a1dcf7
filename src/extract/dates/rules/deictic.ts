// "Sales fell last year and rise this week; the following month the plant closes, over the weekend."
import {
  periodAt,
  periodFrom,
  weekendPeriod,
  openPeriod,
  type CalendarUnit,
  type Period,
} from "../../../calendar/period.ts";
import type { Day } from "../../../calendar/civil.ts";
import { anchoredSteps, dayParts, steps, units } from "../lexicon.ts";
import { dateOf, word, type Draft, type Place, type Rule } from "../reading.ts";

/** "last year", "this month", "next week", "the current quarter" */
export const deictic: Rule = {
  name: "dates/deictic",
  starts: steps.keys(),
  read(place, i) {
    const unit = calendarUnit(place, i + 1);
    if (unit === null || unit === "day") return null;
    const step = steps.get(word(place, i))!;
    if (word(place, i - 1) === "the" && (word(place, i) === "last" || word(place, i) === "next")) return null;
    return dateOf(i + 2, periodFrom(unit, place.today, step), "relative", { article: true });
  },
};

/** "the following month", "the same day", "that year", "the next day": reckoned from what was mentioned before. */
export const anchored: Rule = {
  name: "dates/anchored",
  starts: anchoredSteps.keys(),
  read(place, i) {
    const at = word(place, i) === "that" && word(place, i + 1) === "same" ? i + 2 : i + 1;
    const unit = calendarUnit(place, at);
    if (unit === null || (word(place, i) === "that" && !isDetermined(place, i))) return null;
    if (word(place, i) !== "that" && word(place, i - 1) !== "the") return null;
    if (word(place, i) === "same" && word(place, i + 1) === "day" && word(place, i + 2) === "as") return null;
    const from = place.anchor?.from ?? place.today;
    const period = periodFrom(unit, from, anchoredSteps.get(word(place, i))!);
    return dateOf(at + 1, period, "relative", { article: true });
  },
};

/** "that year" is a year; "that years of work" is none. */
const isDetermined = (place: Place, i: number): boolean =>
  word(place, i + 1) !== "day" || word(place, i + 2) !== "of";

/** "the weekend", "this weekend", "last weekend" */
export const weekend: Rule = {
  name: "dates/weekend",
  starts: ["weekend", ...steps.keys(), "past"],
  read(place, i) {
    const bare = word(place, i) === "weekend";
    if (bare ? word(place, i - 1) !== "the" : word(place, i + 1) !== "weekend") return null;
    const last = bare ? i + 1 : i + 2;
    return dateOf(last, weekendMeant(place.today, bare ? null : word(place, i)), "relative", {
      article: true,
    });
  },
};

/** Said of the weekend that has passed until Thursday, of the coming one from Friday on. */
function weekendMeant(today: Day | null, which: string | null): Period {
  if (today === null) return openPeriod("XXXX-WXX-WE", "day");
  const daysIn = today - periodAt("week", today).from!;
  if (which === "this") return weekendPeriod(today);
  if (which === "next" || which === "coming") return weekendPeriod(today + 7);
  return weekendPeriod(daysIn >= 5 && which === null ? today : today - 7);
}

/** "the day", "the month", "the year": only behind "later in" or "the end of", where the scanner asks for them. */
export function readPlainUnit(place: Place, i: number): Draft | null {
  const at = word(place, i) === "the" ? i + 1 : i;
  const unit = at > i ? calendarUnit(place, at) : null;
  return unit && dateOf(at + 1, periodFrom(unit, place.today, 0), "relative");
}

const calendarUnit = (place: Place, i: number): CalendarUnit | null => {
  const unit = units.get(word(place, i));
  if (unit === undefined || unit === "second" || unit === "minute" || unit === "hour") return null;
  return word(place, i) === unit && !dayParts.has(word(place, i)) ? unit : null;
};
