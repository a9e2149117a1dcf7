// "before 8 October 2009", "after 2016", "by May", "March 12" of no year: a date, ready to be compared.
import { civilOf } from "../calendar/civil.ts";
import { readIsoDay } from "../calendar/iso.ts";
import type { DateMention } from "../extract/dates/schema.ts";
import { beforeNames } from "../english/comparing/grammar.ts";
import { modifiers } from "../english/calendar/relative.ts";
import { sideBefore, type Side } from "./beside.ts";
import { none, rangeOf, type Extent, type Figure } from "./figure.ts";
import { wordFrom, type Read } from "./words.ts";

/** Days and months as one number that keeps their order: a year of 12 months of 32 places. */
const MONTH = 32;
const YEARLESS = /^XXXX-(\d\d)(?:-(\d\d))?$/;
const QUARTER = /^XXXX-Q([1-4])$/;

/** The figure of a date whose offsets count in the text; null for a duration, a frequency, or "recently". */
export function fromDate({ text, words }: Read, date: DateMention): Figure | null {
  const at = wordFrom(words, date.start);
  const before = words[at - 1];
  const glued = before?.end === date.start - 1 ? modifiers.get(before.norm) : undefined; // "late-1960s"
  const days = daysOf(date, glued?.of === "date" ? glued.mod : date.timex.mod);
  if (!days || (isNamed(text, date) && (!before || beforeNames.has(before.norm)))) return null;
  return dated(date, sidedDate(days.low, days.high, sideBefore(words, date.start)), days.family);
}

/** "the 2016 Harbour Cup": a year before a name, with no preposition, tells which and not when. */
const isNamed = (text: string, { end, grain }: DateMention): boolean =>
  (grain === "year" || grain === "century") && /^\s+\p{Lu}\p{Ll}/u.test(text.slice(end, end + NAME_START));

const NAME_START = 40;

export function sidedDate(low: number, high: number, side: Side | null): Extent {
  const extent = rangeOf(low, high, high - low + 1);
  if (side === "before")
    return { ...extent, form: "bound", low: -Infinity, high: low, highOpen: true, value: low };
  if (side === "until") return { ...extent, form: "bound", low: -Infinity, high, value: high };
  if (side === "after")
    return { ...extent, form: "bound", low: high, high: Infinity, lowOpen: true, value: high };
  return extent;
}

const LENGTH = /^P(\d{1,4})([YMWD])$/;
const daysIn: Readonly<Record<string, number>> = { Y: 365, M: 30, W: 7, D: 1 };

/** The time that a figure is said to hold for: a date, or how long, "over ten years". */
export function periodOf(read: Read, date: DateMention): Figure | null {
  const length = date.timex.type === "DURATION" ? LENGTH.exec(date.timex.value) : null;
  if (!length) return fromDate(read, date);
  const days = Number(length[1]) * daysIn[length[2]!]!;
  return dated(date, rangeOf(days, days, 1), "measure");
}

/** A figure of time with what the other figures have left empty. */
const dated = (date: DateMention, extent: Extent, family: Figure["family"]): Figure => ({
  ...extent,
  start: date.start,
  end: date.end,
  text: date.text,
  family,
  unit: null,
  per: null,
  role: "level",
  direction: null,
  noun: none,
  denominator: none,
  subject: none,
  periodId: null,
});

type Days = { readonly low: number; readonly high: number; readonly family: "date" | "monthDay" };

function daysOf({ timex, from, to }: DateMention, mod: string | null): Days | null {
  if (timex.type !== "DATE" && timex.type !== "TIME") return null;
  const yearless = YEARLESS.exec(timex.value);
  if (yearless) {
    const month = Number(yearless[1]) * MONTH;
    const day = yearless[2] === undefined ? null : Number(yearless[2]);
    return { family: "monthDay", low: month + (day ?? 0), high: month + (day ?? MONTH - 1) };
  }
  const quarter = Number(QUARTER.exec(timex.value)?.[1] ?? 0) * 3;
  if (quarter) return { family: "monthDay", low: (quarter - 2) * MONTH, high: quarter * MONTH + MONTH - 1 };
  const [first, end] = [readIsoDay(from ?? ""), readIsoDay(to ?? "")];
  return first !== null && end !== null
    ? {
        family: "date",
        ...partOf(first, Math.max(first, end - 1), mod),
      }
    : null;
}

/** "early 1960s", "mid-2018", "the end of March": a third of it. */
function partOf(low: number, high: number, mod: string | null): { low: number; high: number } {
  const third = Math.floor((high - low) / 3);
  if (mod === "START") return { low, high: low + third };
  if (mod === "MID") return { low: low + third, high: high - third };
  return { low: mod === "END" ? high - third + 1 : low, high };
}

/** A date with its year let go, to hold against one that has none. */
export function withoutYear(figure: Figure): Figure {
  const at = (day: number) => (Number.isFinite(day) ? civilOf(day).month * MONTH + civilOf(day).day : day);
  return {
    ...figure,
    family: "monthDay",
    low: at(figure.low),
    high: at(figure.high),
    value: at(figure.value),
  };
}
