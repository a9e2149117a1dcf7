// "The siren sounded at 9:15 a.m. Tuesday, at noon on Monday, and again around 18:40 GMT."
import { periodFrom, type Period } from "../../../calendar/period.ts";
import { clockInterval, readClock, readDottedClock, type Clock } from "../clock-time.ts";
import { clockNames, dayParts, laterParts } from "../../../english/calendar/clock.ts";
import { dateOf, word, type Place, type Rule, type Reading } from "../reading.ts";

export const clock: Rule = {
  name: "dates/clock",
  example: "The siren sounded at 9:15 a.m. Tuesday, at noon on Monday, and again around 18:40 GMT.",
  starts: ["#", ...clockNames.keys()],
  read(place, i) {
    const time = readClock(place, i);
    if (!time) return null;
    return clockInterval(dateOf(time.last, dayMeant(place), "relative"), time);
  },
};

/** A time without a day is of the day that its paragraph spoke of last, else of the publication date. */
const dayMeant = ({ day, today }: Place): Period => day ?? periodFrom("day", today, 0);

/** A day with the part of it or the clock time that follows, or a clock time with the day that follows. */
export function joinDayAndTime(place: Place, found: Reading, read: (i: number) => Reading | null): Reading {
  if (found.rule === "dates/clock") return withDay(place, found, read);
  if (found.type !== "DATE" || found.grain !== "day" || found.period === null) return found;
  return withPart(place, found) ?? withClock(place, found) ?? found;
}

/** "Friday night", "yesterday morning" */
function withPart(place: Place, day: Reading): Reading | null {
  const code = word(place, day.last).endsWith("s") ? undefined : dayParts.get(word(place, day.last));
  if (code === undefined) return null;
  return { ...day, last: day.last + 1, type: "TIME", value: `${day.value}T${code}` };
}

/** "Tuesday at 9 a.m.", "March 3, 18:40 GMT" */
function withClock(place: Place, day: Reading): Reading | null {
  const comma = word(place, day.last) === ",";
  const at = comma || word(place, day.last) === "at" ? day.last + 1 : day.last;
  const time = readClock(place, at) ?? readDottedClock(place, at);
  return time && !(comma && time.value.startsWith("12:00")) ? { ...day, ...clockInterval(day, time) } : null;
}

/** "9 a.m. Tuesday", "noon on Friday", "5 p.m. EST, Nov. 9", "6 o'clock this afternoon" */
function withDay(place: Place, time: Reading, read: (i: number) => Reading | null): Reading {
  const at = /^(?:on|,)$/.test(word(place, time.last)) ? time.last + 1 : time.last;
  const day = read(at);
  if (!day || day.period === null || day.period.grain !== "day") return time;
  const clock = clockOf(time, day.last);
  if (day.type === "DATE")
    return { ...day, ...clockInterval(day, clock), first: time.first, article: false, rule: time.rule };
  return laterParts.has(day.value.slice(-2))
    ? {
        ...day,
        ...clockInterval({ ...day, value: day.period.value }, inLaterHalf(clock)),
        first: time.first,
        rule: time.rule,
      }
    : time;
}

const clockOf = (time: Reading, last: number): Clock => ({
  value: time.value.slice(time.value.indexOf("T") + 1),
  grain: time.grain === "minute" ? "minute" : "hour",
  last,
});

/** "6 o'clock this afternoon" is 18:00. */
function inLaterHalf(clock: Clock): Clock {
  const hour = Number(clock.value.slice(0, 2));
  return hour < 12 ? { ...clock, value: String(hour + 12) + clock.value.slice(2) } : clock;
}
