// "The siren sounded at 9:15 a.m. Tuesday, an hour after noon on Monday, and again around 18:40 GMT."
import { openPeriod, dayPeriod } from "../../../calendar/period.ts";
import { clockNames, meridiems, timeZones } from "../lexicon.ts";
import { dateOf, joined, word, type Draft, type Place, type Rule } from "../reading.ts";

export type Clock = { readonly value: string; readonly grain: "hour" | "minute"; readonly last: number };

/** The clock time at token `i`: "9 a.m.", "9:15 p.m. EST", "18:40 GMT", "noon", "4 o'clock". */
export function readClock(place: Place, i: number): Clock | null {
  const named = clockNames.get(word(place, i));
  if (named !== undefined) return { value: named, grain: "hour", last: i + 1 };
  const figures = readFigures(place, i);
  if (!figures) return null;
  const { hour, minute, last } = figures;
  const half = meridiems.get(word(place, last));
  const zoned = half === undefined && timeZones.has(word(place, last));
  const oclock = word(place, last) === "o'clock";
  if (half === undefined && !zoned && !oclock && !(minute !== null && isColon(place, i))) return null;
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const value = `${pad(half === undefined ? hour : (hour % 12) + half)}:${pad(minute ?? 0)}`;
  const end = half === undefined && !oclock ? last : last + 1;
  return {
    value,
    grain: minute === null ? "hour" : "minute",
    last: timeZones.has(word(place, end)) ? end + 1 : end,
  };
}

const isColon = (place: Place, i: number): boolean => word(place, i + 1) === ":";

function readFigures(place: Place, i: number): { hour: number; minute: number | null; last: number } | null {
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(word(place, i));
  if (dotted) return valid(Number(dotted[1]), Number(dotted[2]), i + 1);
  if (!/^\d{1,2}$/.test(word(place, i)) || word(place, i - 1) === ":") return null;
  const minutes = isColon(place, i) && joined(place, i + 1) && joined(place, i + 2) ? word(place, i + 2) : "";
  if (/^\d{2}$/.test(minutes)) return valid(Number(word(place, i)), Number(minutes), i + 3);
  return valid(Number(word(place, i)), null, i + 1);
}

const valid = (hour: number, minute: number | null, last: number) =>
  hour <= 24 && (minute === null || minute < 60) ? { hour, minute, last } : null;

const pad = (n: number): string => String(n).padStart(2, "0");

export const clock: Rule = {
  name: "dates/clock",
  starts: ["#", ...clockNames.keys()],
  read(place, i) {
    const time = readClock(place, i);
    if (!time) return null;
    return timeOf(place, time, time.last);
  },
};

const timeOf = (place: Place, time: Clock, last: number): Draft => {
  const day = place.today === null ? openPeriod("XXXX-XX-XX", "day") : dayPeriod(place.today);
  return onDay(dateOf(last, day, "relative"), time, last);
};

/** A day and a clock time together; the interval stays the day's. */
export const onDay = (day: Draft, time: Clock, last: number): Draft => ({
  ...day, last, type: "TIME", value: `${day.value}T${time.value}`, grain: time.grain,
}); // prettier-ignore
