// "The vote was put off on Friday night until next Tuesday."
import { mondayOf, weekdayOf, type Day } from "../../../calendar/civil.ts";
import { weekdays } from "../../../calendar/lexicon.ts";
import { dayPeriod, openPeriod } from "../../../calendar/period.ts";
import { Shape } from "../../../segment/tokens.ts";
import { ambiguousWeekdays, paperNames } from "../lexicon.ts";
import { dateOf, word, type Draft, type Place, type Rule } from "../reading.ts";
import { tenseAt } from "../tense.ts";

const SHIFTS: ReadonlySet<string> = new Set([
  "last",
  "next",
  "this",
  "past",
  "coming",
  "previous",
  "following",
]);

export const weekday: Rule = {
  name: "dates/weekday",
  starts: [...weekdays.keys(), ...SHIFTS],
  read(place, i) {
    const shift = SHIFTS.has(word(place, i)) ? word(place, i) : null;
    const at = shift === null ? i : i + 1;
    const number = weekdays.get(word(place, at));
    if (number === undefined || isName(place, at)) return null;
    return resolve(place, at, number, shift);
  },
};

function resolve(place: Place, at: number, number: number, shift: string | null): Draft {
  const article = shift !== null;
  if (place.today === null)
    return dateOf(at + 1, openPeriod(`XXXX-WXX-${number}`, "day"), "relative", { article });
  return dateOf(at + 1, dayPeriod(dayMeant(place, at, number, shift, place.today)), "relative", { article });
}

function dayMeant(place: Place, at: number, number: number, shift: string | null, today: Day): Day {
  const back = (weekdayOf(today) - number + 7) % 7;
  const ahead = (number - weekdayOf(today) + 7) % 7;
  if (shift === "last" || shift === "past") return today - (back || 7);
  if (shift === "previous") return before(place.anchor?.from ?? today, number);
  if (shift === "following") return after(place.anchor?.from ?? today, number);
  if (shift === "next") return mondayOf(today) + 7 + number - 1;
  if (shift === "coming") return today + (ahead || 7);
  if (shift === "this") return tenseAt(place, at, at + 1) === "past" ? today - back : today + ahead;
  return tenseAt(place, at, at + 1) === "future" ? today + ahead : today - back;
}

const before = (day: Day, number: number): Day => day - ((weekdayOf(day) - number + 7) % 7 || 7);
const after = (day: Day, number: number): Day => day + ((number - weekdayOf(day) + 7) % 7 || 7);

/** "sat down", "the Sun reported", "the Sunday Times" */
function isName(place: Place, i: number): boolean {
  const { shape } = place.tokens;
  if (shape[i] === Shape.lower || ambiguousWeekdays.has(word(place, i))) return true;
  return paperNames.has(word(place, i + 1)) && shape[i + 1] === Shape.capitalized;
}
