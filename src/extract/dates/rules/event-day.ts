// "The law was passed after the Sept. 11 attacks, and 9/11 is taught at school."
import { dayOf } from "../../../calendar/civil.ts";
import { months } from "../../../english/calendar/calendar.ts";
import { dayPeriod } from "../../../calendar/period.ts";
import {
  eventDays,
  eventLeads,
  eventNouns,
  namedWeekdays,
  type EventDay,
} from "../../../english/calendar/events.ts";
import { isCapitalized } from "../names.ts";
import { dateOf, joined, word, type Draft, type Place, type Rule } from "../reading.ts";
import { readMonthFirst } from "./month-day.ts";

const FAR = 45; // days from the publication date beyond which "since Sept. 11" means the event

/** A day that stands for what happened on it: its year is the event's, whatever the year of the article. */
export const eventDay: Rule = {
  name: "dates/event-day",
  example: "The law was passed after the Sept. 11 attacks, and 9/11 is taught at school.",
  starts: [...months.keys(), "#"],
  read(place, i) {
    if (
      word(place, i) === "9" &&
      word(place, i + 1) === "/" &&
      joined(place, i + 2) &&
      word(place, i + 2) === "11"
    )
      return word(place, i + 3) === "/" ? null : eventOn(place, i + 3, eventDays.get("9-11")!);
    const found = readMonthFirst(place, i);
    const event = found && eventDays.get(`${found.month}-${found.day}`);
    return event && found.until === null && isEvent(place, i, found.last, event)
      ? eventOn(place, found.last, event)
      : null;
  },
};

/** "Black Monday": a weekday with its name, which is no weekday of this week. */
export const namedWeekday: Rule = {
  name: "dates/named-weekday",
  example: "Prices fell on Black Monday and on Super Tuesday.",
  starts: [...namedWeekdays.keys()].map((name) => name.split(" ")[0]!),
  read(place, i) {
    const event = namedWeekdays.get(`${word(place, i)} ${word(place, i + 1)}`);
    return event && isCapitalized(place, i + 1) ? eventOn(place, i + 2, event) : null;
  },
};

/** Whether the weekday at token `i` is the end of such a name. */
export const endsNamedWeekday = (place: Place, i: number): boolean =>
  namedWeekdays.has(`${word(place, i - 1)} ${word(place, i)}`);

function eventOn(place: Place, last: number, { year, month, day }: EventDay): Draft | null {
  const on = dayOf(year, month, day);
  if (place.today !== null && place.today < on) return null;
  return dateOf(last, dayPeriod(on), "stated", { event: true });
}

/** "the Sept. 11 attacks"; "since Sept. 11" far from that time of the year. */
function isEvent(place: Place, first: number, last: number, { month, day }: EventDay): boolean {
  if (eventNouns.has(word(place, last))) return true;
  if (place.today === null || !eventLeads.has(word(place, first - 1))) return false;
  const fromDay = (((place.today - dayOf(2000, month, day)) % YEAR) + YEAR) % YEAR;
  return fromDay > FAR && fromDay < YEAR - FAR;
}

const YEAR = 365.25;
