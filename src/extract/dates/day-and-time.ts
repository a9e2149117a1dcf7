// "The siren sounded at 9:15 a.m. Tuesday, on Monday night and on March 3 at noon."
import { dayParts } from "./lexicon.ts";
import { word, type Place, type Reading } from "./reading.ts";
import { onDay, readClock } from "./rules/clock.ts";

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
  return { ...day, last: day.last + 1, type: "TIME", value: `${day.value}T${code}`, grain: null };
}

/** "Tuesday at 9 a.m.", "March 3, 18:40 GMT" */
function withClock(place: Place, day: Reading): Reading | null {
  const at = /^(?:at|,)$/.test(word(place, day.last)) ? day.last + 1 : day.last;
  const time = readClock(place, at);
  return time && { ...day, ...onDay(day, time, time.last) };
}

/** "9 a.m. Tuesday", "noon on Friday", "5 p.m. EST, Nov. 9" */
function withDay(place: Place, time: Reading, read: (i: number) => Reading | null): Reading {
  const at = /^(?:on|,)$/.test(word(place, time.last)) ? time.last + 1 : time.last;
  const day = read(at);
  if (!day || day.type !== "DATE" || day.grain !== "day" || day.period === null) return time;
  const clock = time.value.slice(time.value.indexOf("T"));
  return { ...day, first: time.first, last: day.last, type: "TIME", value: day.value + clock, grain: time.grain, article: false, rule: time.rule }; // prettier-ignore
}
