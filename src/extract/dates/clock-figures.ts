import { timeZones } from "../../english/calendar/clock.ts";
import { joined, word, type Place } from "./reading.ts";

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
