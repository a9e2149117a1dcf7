import { TokenKind } from "../../segment/tokens.ts";
import { twoDigits } from "../../calendar/iso.ts";
import {
  clockNames,
  dayParts,
  laterParts,
  meridiems,
  timeZones,
  universalTimes,
} from "../../english/calendar/clock.ts";
import { word, joined, type Draft, type Place } from "./reading.ts";

export type Clock = { readonly value: string; readonly grain: "hour" | "minute"; readonly last: number };

/** The clock time at token `i`: "9 a.m.", "9:15 p.m. EST", "18:40 GMT", "0800 UTC", "noon", "4 o'clock". */
export function readClock(place: Place, i: number): Clock | null {
  const named = clockNames.get(word(place, i));
  if (named !== undefined) return { value: named, grain: "hour", last: i + 1 };
  const figures = readFigures(place, i);
  return figures && (readHalf(place, figures) ?? readPart(place, figures) ?? readWhole(place, figures));
}

/** "21.15" right after a day, with nothing after it that it could count: not "on Friday 2.15 million" */
export function readDottedClock(place: Place, i: number): Clock | null {
  const figures = word(place, i).includes(".") ? readFigures(place, i) : null;
  if (figures === null || figures.minute === null || word(place, i).length < DOTTED) return null;
  const free =
    i + 1 >= place.stop || place.tokens.kind[i + 1]! > TokenKind.number || word(place, i + 1) === "on";
  return free && !/^[%$£€-]$/.test(word(place, i + 1))
    ? clockOf(place, figures.hour, figures.minute, figures.last)
    : null;
}

const DOTTED = "21.15".length;

/** "9 a.m.", "9:15 p.m. EST": in two halves of the day */
function readHalf(place: Place, { hour, minute, last }: Figures): Clock | null {
  const half = meridiems.get(word(place, last));
  if (half === undefined || hour < 1 || hour > 12) return null;
  return clockOf(place, (hour % 12) + half, minute, last + 1);
}

/** "4 in the morning", "8:30 at night" */
function readPart(place: Place, { hour, minute, last }: Figures): Clock | null {
  const part = word(place, last) === "at" ? last + 1 : word(place, last + 1) === "the" ? last + 2 : null;
  const code =
    part === null || !/^(?:in|at)$/.test(word(place, last)) ? undefined : dayParts.get(word(place, part));
  if (part === null || code === undefined || hour < 1 || hour > 12) return null;
  return clockOf(place, (hour % 12) + (laterParts.has(code) ? 12 : 0), minute, part + 1);
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
  const value = `${twoDigits(hour)}:${twoDigits(minute ?? 0)}${universal}`;
  const end = zone ? (word(place, last + 1) === "time" ? last + 2 : last + 1) : last;
  return { value, grain: minute === null ? "hour" : "minute", last: end };
}

/** The clock time on a day: an hour or a minute of it, in whatever time zone the text is in. */
export function clockInterval<T extends Draft>(day: T, time: Clock): T {
  const timed = {
    ...day,
    last: time.last,
    type: "TIME" as const,
    value: `${day.value}T${time.value}`,
    grain: time.grain,
  };
  const [hour, minute] = [Number(time.value.slice(0, 2)), Number(time.value.slice(3, 5))];
  if (day.from === null || day.to === null || hour >= 24) return timed;
  const end = time.grain === "minute" ? hour * 60 + minute + 1 : (hour + 1) * 60;
  const zone = time.value.endsWith("Z") ? "Z" : "";
  const to =
    end >= 24 * 60
      ? `${day.to}T00:00`
      : `${day.from}T${twoDigits(Math.floor(end / 60))}:${twoDigits(end % 60)}`;
  return { ...timed, from: `${day.from}T${twoDigits(hour)}:${twoDigits(minute)}${zone}`, to: to + zone };
}

/** The figures of a clock time, before what makes them one. */
export type Figures = {
  readonly hour: number;
  readonly minute: number | null;
  readonly last: number;
  readonly colon: boolean;
};

/** "9", "9:15", "9.15", and "0800" before a time zone */
export function readFigures(place: Place, i: number): Figures | null {
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
