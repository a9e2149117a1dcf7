// "The vote was put off on Friday until next Tuesday."
import { ordinals } from "../../../english/numbers/numbers.ts";
import { mondayOf, nthWeekdayOf, type Day, weekdayOf } from "../../../calendar/civil.ts";
import { weekdays, months } from "../../../english/calendar/calendar.ts";
import { dayPeriod, openPeriod } from "../../../calendar/period.ts";
import { Shape, TokenKind } from "../../../segment/tokens.ts";
import { dayParts } from "../../../english/calendar/clock.ts";
import { ambiguousWeekdays, determiners, paperNames } from "../../../english/calendar/names.ts";
import { weekdayShifts } from "../../../english/calendar/relative.ts";
import { startsName } from "../names.ts";
import { dateOf, word, type Draft, type Place, type Rule } from "../reading.ts";
import { tenseAt } from "../tense.ts";
import { endsNamedWeekday } from "./event-day.ts";
import { readYearReference } from "../year-reference.ts";
import { yearOfMonth } from "./month.ts";

/** "Friday", "last Friday": the day of the last seven or the next seven that the tense points to. */
export const weekday: Rule = {
  name: "dates/weekday",
  example: "The vote was put off on Friday until next Tuesday.",
  starts: [...weekdays.keys(), ...weekdayShifts],
  read(place, i) {
    const shift = weekdayShifts.has(word(place, i)) ? word(place, i) : null;
    const at = shift === null ? i : i + 1;
    const number = weekdays.get(word(place, at));
    if (number === undefined || isName(place, at) || ordinals.has(word(place, i - 1))) return null; // "the first Monday"
    if (shift === null && isWeekOff(place, at)) return weekOff(place, at, number);
    const period =
      place.today === null
        ? openPeriod(`XXXX-WXX-${number}`, "day")
        : dayPeriod(dayMeant(place, at, number, shift, place.today));
    return dateOf(at + 1, period, "relative", { article: shift !== null });
  },
};

/** "Saturday week", "Saturday week's summit": a week after the coming Saturday; "a Saturday week" says nothing. */
const isWeekOff = (place: Place, at: number): boolean =>
  word(place, at + 1) === "week" &&
  (at + 2 >= place.stop || word(place, at + 2) === "'s" || place.tokens.kind[at + 2]! > TokenKind.number) &&
  !determiners.has(word(place, at - 1));

function weekOff(place: Place, at: number, number: number): Draft {
  const period =
    place.today === null
      ? openPeriod(`XXXX-WXX-${number}`, "day")
      : dayPeriod(place.today + (daysAhead(place.today, number) || WEEK) + WEEK);
  return dateOf(at + 2, period, "relative");
}

const WEEK = 7;

function dayMeant(place: Place, at: number, number: number, shift: string | null, today: Day): Day {
  const back = daysBack(today, number);
  const ahead = daysAhead(today, number);
  if (shift === "last" || shift === "past") return today - (back || 7);
  if (shift === "next") return mondayOf(today) + 7 + number - 1;
  if (shift === "coming") return today + (ahead || 7);
  const from = place.anchor?.from ?? today;
  if (shift === "previous") return from - (daysBack(from, number) || 7);
  if (shift === "following") return from + (daysAhead(from, number) || 7);
  const tense = tenseAt(place, at, at + 1);
  if (shift === "this") return tense === "past" ? today - back : today + ahead;
  return tense === "future" ? today + ahead : today - back;
}

/** Days since the last such weekday, and to the next; 0 on the day itself. */
const daysBack = (day: Day, number: number): number => (weekdayOf(day) - number + 7) % 7;
const daysAhead = (day: Day, number: number): number => (number - weekdayOf(day) + 7) % 7;

/** "sat down", "the Sun reported", "the Sunday Times" */
function isName(place: Place, i: number): boolean {
  const { shape } = place.tokens;
  if (shape[i] === Shape.lower || ambiguousWeekdays.has(word(place, i))) return true;
  if (endsNamedWeekday(place, i)) return true; // "Super Tuesday"
  if (dayParts.has(word(place, i + 1)) && startsName(place, i + 1)) return true; // "Monday Night Live"
  return paperNames.has(word(place, i + 1)) && shape[i + 1] === Shape.capitalized;
}

const MOST = 5;

export const nthWeekday: Rule = {
  name: "dates/nth-weekday",
  example: "The fair is held on the first Monday in May, and was on the last Friday of June 2015.",
  starts: ["last", ...ordinals.keys()],
  read(place, i) {
    const nth = word(place, i) === "last" ? -1 : ordinals.get(word(place, i))!;
    const weekday = weekdays.get(word(place, i + 1));
    const month = months.get(word(place, i + 3));
    if (weekday === undefined || month === undefined || nth > MOST || !isOf(word(place, i + 2))) return null;
    const reference = readYearReference(place, i + 4);
    const year = reference ? reference.year : yearOfMonth(place, i + 3, month, null);
    const period =
      year === null ? openPeriod("XXXX-XX-XX", "day") : dayPeriod(nthWeekdayOf(year, month, weekday, nth));
    return dateOf(reference?.last ?? i + 4, period, reference?.basis ?? "relative", { article: true });
  },
};

const isOf = (preposition: string): boolean => preposition === "of" || preposition === "in";
