// "2026-02-03T09:30:00+0100", "Tue, 3 Feb 2026 09:30:00 GMT", "Feb. 3, 2026 at 9:30 am": as ISO 8601, no finer than given.
import { zoneOffsets } from "../../../english/calendar/clock.ts";
import { isCivilDate } from "../../../calendar/civil.ts";
import { isoMonth, twoDigits } from "../../../calendar/iso.ts";
import { ordinalSuffixes } from "../../../english/numbers/numbers.ts";
import { months } from "../../../english/calendar/calendar.ts";

const LONGEST = 120;
const ISO_DAY = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const DAY = String.raw`(\d{1,2})(?:${[...ordinalSuffixes].join("|")})?`;
const MONTH_FIRST = new RegExp(String.raw`([a-z]{3,9})\.?\s{1,3}${DAY},?\s{1,3}(\d{4})(?!\d)`, "i");
const DAY_FIRST = new RegExp(
  String.raw`(?<!\d)${DAY}[\s-]{1,3}(?:of\s)?([a-z]{3,9})[.,]?[\s-]{1,3}(\d{4})(?!\d)`,
  "i",
);
const FIGURES = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;
const CLOCK = /(?<![\d:+-])(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?\s{0,3}(?:([ap])\.?m\b\.?)?/i;
const HOUR = /(?<![\d:+-])(\d{1,2})\s{0,3}([ap])\.?m\b\.?/i;
const OFFSET = /^\s{0,3}(?:GMT|UTC)?\s?([+-])(\d{2}):?(\d{2})(?!\d)/i;
const ZONE = /^\s{0,3}\(?([a-z]{1,5})(?![a-z])/i;
const EPOCH = /^\d{10}(?:\d{3})?$/;
/** Computers that know no date say 1970; no page was printed before there were presses. */
const NO_DATE = "1970-01-01";
const FIRST_YEAR = 1600;

/** A date, or date and time, as pages and feeds write them; null where there is none, or it has two readings. */
export function readDate(value: string): string | null {
  const text = value.trim().slice(0, LONGEST);
  if (EPOCH.test(text)) return readDate(new Date(Number(text.padEnd(13, "0"))).toISOString());
  const found = findDay(text);
  if (!found || found.day === NO_DATE || Number(found.day.slice(0, 4)) < FIRST_YEAR) return null;
  return (
    found.day + readClock(text.slice(0, found.start) + " " + text.slice(found.end).replace(/^T(?=\d)/, " "))
  );
}

type Day = { readonly day: string; readonly start: number; readonly end: number };

function findDay(text: string): Day | null {
  const readings: readonly [RegExp, (parts: readonly string[]) => string | null][] = [
    [ISO_DAY, ([, year, month, day]) => isoOf(year!, month!, day!)],
    [COMPACT_DAY, ([, year, month, day]) => isoOf(year!, month!, day!)],
    [MONTH_FIRST, ([, month, day, year]) => named(year!, month!, day!)],
    [DAY_FIRST, ([, day, month, year]) => named(year!, month!, day!)],
    [FIGURES, ([, a, b, year]) => fromFigures(a!, b!, year!)],
  ];
  for (const [pattern, read] of readings) {
    const match = pattern.exec(text);
    const day = match && read(match);
    if (match && day) return { day, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

const named = (year: string, month: string, day: string): string | null =>
  isoOf(year, String(months.get(month.toLowerCase()) ?? 0), day);

/** "12/20/2026" is in December, "20.12.2026" too; "03.02.2026" is written day first, "03/02/2026" has two readings. */
function fromFigures(a: string, b: string, year: string): string | null {
  if (Number(a) > 12 || a === b) return isoOf(year, b, a);
  return Number(b) > 12 ? isoOf(year, a, b) : null;
}

function isoOf(year: string, month: string, day: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return isCivilDate(y, m, d) ? `${isoMonth(y, m)}-${twoDigits(d)}` : null;
}

/** "T09:30:00+01:00", "T21:30" for "9:30 pm", "" where no time is told. */
function readClock(rest: string): string {
  const clock = CLOCK.exec(rest);
  const at = clock ?? HOUR.exec(rest);
  if (!at) return "";
  const [minute, second, fraction, half] = clock
    ? [at[2]!, at[3], at[4] ?? "", at[5]]
    : ["00", undefined, "", at[2]];
  const hour = hourOf(Number(at[1]), half?.toLowerCase());
  if (hour === null || Number(minute) > 59 || Number(second ?? 0) > 59) return "";
  const seconds = second === undefined ? "" : `:${second}${fraction}`;
  return `T${twoDigits(hour)}:${minute}${seconds}${readZone(rest.slice(at.index + at[0].length))}`;
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour > 23 ? null : hour;
  return hour < 1 || hour > 12 ? null : (hour % 12) + (half === "p" ? 12 : 0);
}

/** "Z", "+01:00", or "" for a time of a place that is not told. */
function readZone(rest: string): string {
  const offset = OFFSET.exec(rest);
  if (offset)
    return Number(offset[2]) > 14 || Number(offset[3]) > 59 ? "" : `${offset[1]}${offset[2]}:${offset[3]}`;
  return zoneOffsets.get(ZONE.exec(rest)?.[1]?.toLowerCase() ?? "") ?? "";
}
