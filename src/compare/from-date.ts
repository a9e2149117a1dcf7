// "before 8 October 2009", "after 2016", "by May", "March 12" of no year: a date, ready to be compared.
import { civilOf } from "../calendar/civil.ts";
import { readIsoDay } from "../calendar/iso.ts";
import type { DateMention } from "../extract/dates/schema.ts";
import { sideBefore, sidedDate } from "./date-side.ts";
import { none, type Extent, type Figure } from "./figure.ts";
import { beforeNames } from "../english/comparing/grammar.ts";

/** Days and months as one number that keeps their order: a year of 12 months of 32 places. */
const MONTH = 32;
const LEAD = 40;
/** Glued to a date by a hyphen, "late-1960s", which no extractor reads. */
const PART = /(?<!\p{L})(early|mid|late)[ -]$/iu;
const PART_LENGTH = 7;
const parts: Readonly<Record<string, string>> = { early: "START", mid: "MID", late: "END" };
const YEARLESS = /^XXXX-(\d\d)(?:-(\d\d))?$/;
const QUARTER = /^XXXX-Q([1-4])$/;

/** The figure of a date whose offsets count in `text`; null for a duration, a frequency, or "recently". */
export function fromDate(text: string, date: DateMention): Figure | null {
  const days = daysOf(date, PART.exec(text.slice(Math.max(0, date.start - PART_LENGTH), date.start))?.[1]);
  if (!days || isNamePart(text, date)) return null;
  return dated(date, sidedDate(days.low, days.high, sideBefore(text, date.start)), days.family);
}

/** "the 2016 Harbour Cup": a year before a name, with no preposition, tells which and not when. */
function isNamePart(text: string, { start, end, grain }: DateMention): boolean {
  if ((grain !== "year" && grain !== "century") || !/^\s+\p{Lu}\p{Ll}/u.test(text.slice(end, end + LEAD)))
    return false;
  const before =
    text
      .slice(Math.max(0, start - LEAD), start)
      .match(/\p{L}+|,/gu)
      ?.at(-1) ?? "";
  return beforeNames.has(before.toLowerCase());
}

/** A figure of time with what the other figures have left empty. */
export const dated = (date: DateMention, extent: Extent, family: Figure["family"]): Figure => ({
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

function daysOf({ timex, from, to }: DateMention, part: string | undefined): Days | null {
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
        ...partOf(first, Math.max(first, end - 1), part ? parts[part.toLowerCase()]! : timex.mod),
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
