// "The siren sounded at 9:15 a.m. Tuesday, at noon on Monday, and again around 18:40 GMT."
import { dayPeriod, openPeriod, type Period } from "../../../calendar/period.ts";
import { clockNames, meridiems, timeZones, universalTimes } from "../lexicon.ts";
import { dateOf, joined, word, type Place, type Rule } from "../reading.ts";
import { clockInterval } from "./day-and-time.ts";

export type Clock = { readonly value: string; readonly grain: "hour" | "minute"; readonly last: number };

export const clock: Rule = {
  name: "dates/clock",
  starts: ["#", ...clockNames.keys()],
  read(place, i) {
    const time = readClock(place, i);
    if (!time) return null;
    return clockInterval(dateOf(time.last, dayMeant(place), "relative"), time);
  },
};

/** A time without a day is of the day that the text spoke of last, else of the publication date. */
function dayMeant({ anchor, today }: Place): Period {
  if (anchor?.grain === "day" && anchor.from !== null && anchor.to === anchor.from + 1) return anchor;
  return today === null ? openPeriod("XXXX-XX-XX", "day") : dayPeriod(today);
}

/** The clock time at token `i`: "9 a.m.", "9:15 p.m. EST", "18:40 GMT", "0800 UTC", "noon", "4 o'clock". */
export function readClock(place: Place, i: number): Clock | null {
  const named = clockNames.get(word(place, i));
  if (named !== undefined) return { value: named, grain: "hour", last: i + 1 };
  const figures = readFigures(place, i);
  return figures && (readHalf(place, figures) ?? readWhole(place, figures));
}

type Figures = {
  readonly hour: number;
  readonly minute: number | null;
  readonly last: number;
  readonly colon: boolean;
};

/** "9", "9:15", "9.15", and "0800" before a time zone */
function readFigures(place: Place, i: number): Figures | null {
  if (word(place, i - 1) === ":") return null;
  const compact =
    /^(\d{1,2})\.(\d{2})$/.exec(word(place, i)) ??
    (timeZones.has(word(place, i + 1)) ? /^(\d{2})(\d{2})$/.exec(word(place, i)) : null);
  if (compact)
    return valid({
      hour: Number(compact[1]),
      minute: Number(compact[2]),
      last: i + 1,
      colon: !word(place, i).includes("."),
    });
  if (!/^\d{1,2}$/.test(word(place, i))) return null;
  const hour = Number(word(place, i));
  const colon =
    word(place, i + 1) === ":" &&
    joined(place, i + 1) &&
    joined(place, i + 2) &&
    /^\d{2}$/.test(word(place, i + 2));
  return valid(
    colon
      ? { hour, minute: Number(word(place, i + 2)), last: i + 3, colon }
      : { hour, minute: null, last: i + 1, colon },
  );
}

const valid = (time: Figures): Figures | null => (time.hour <= 24 && (time.minute ?? 0) < 60 ? time : null);

/** "9 a.m.", "9:15 p.m. EST": in two halves of the day */
function readHalf(place: Place, { hour, minute, last }: Figures): Clock | null {
  const half = meridiems.get(word(place, last));
  if (half === undefined || hour < 1 || hour > 12) return null;
  return clockOf(place, (hour % 12) + half, minute, last + 1);
}

/** "18:40", "18:40 GMT", "4 o'clock" */
function readWhole(place: Place, { hour, minute, last, colon }: Figures): Clock | null {
  if (word(place, last) === "o'clock") return clockOf(place, hour, minute, last + 1);
  return (colon && minute !== null) || timeZones.has(word(place, last))
    ? clockOf(place, hour, minute, last)
    : null;
}

function clockOf(place: Place, hour: number, minute: number | null, last: number): Clock {
  const zone = timeZones.has(word(place, last));
  const universal = zone && universalTimes.has(word(place, last)) ? "Z" : "";
  const value = `${pad(hour)}:${pad(minute ?? 0)}${universal}`;
  return { value, grain: minute === null ? "hour" : "minute", last: zone ? last + 1 : last };
}

const pad = (n: number): string => String(n).padStart(2, "0");
