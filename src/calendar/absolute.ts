import { ordinalSuffixes } from "../english/numbers/numbers.ts";
import { TokenKind, type Tokens } from "../segment/tokens.ts";
import { isCivilDate } from "./civil.ts";
import { isoMonth } from "./iso.ts";
import { months } from "../english/calendar/calendar.ts";

/** A date that a text gives in full, year included, and the token after it. */
export type AbsoluteDate = {
  /** "2026-02-03", or "2026-02" where the text gives no day. */
  readonly iso: string;
  readonly grain: "day" | "month";
  /** Exclusive. */
  readonly last: number;
};

/**
 * The calendar date with a year that starts at token `i` and ends before `last`: "February 3, 2026", "Feb. 3, 2026",
 * "3 February 2026", "3rd of Feb 2026", "2026-02-03", "February 2026". Figures alone count only where day and month
 * cannot be confused: "25.02.2026" and "02/25/2026", but not "03.02.2026". null when there is none, or no such day.
 */
export function readAbsoluteDate(tokens: Tokens, i: number, last: number): AbsoluteDate | null {
  const stop = Math.min(last, tokens.length);
  if (i < 0 || i >= stop) return null;
  if (months.has(tokens.norm[i]!)) return readMonthFirst(tokens, i, stop);
  if (tokens.kind[i] !== TokenKind.number) return null;
  return readDayFirst(tokens, i, stop) ?? readFigures(tokens, i, stop);
}

/** "February 3, 2026", "February 3rd 2026", "February 2026", "February, 2026" */
function readMonthFirst(tokens: Tokens, i: number, stop: number): AbsoluteDate | null {
  const month = months.get(tokens.norm[i]!)!;
  const day = readDay(tokens, i + 1, stop);
  const at = skipComma(tokens, day ? day.last : i + 1, stop);
  const year = readYear(tokens, at, stop);
  if (year === null) return null;
  return day
    ? dated(year, month, day.value, at + 1)
    : { iso: isoMonth(year, month), grain: "month", last: at + 1 };
}

/** "3 February 2026", "3rd of Feb., 2026", "3-Feb-2026" */
function readDayFirst(tokens: Tokens, i: number, stop: number): AbsoluteDate | null {
  const day = readDay(tokens, i, stop);
  if (!day) return null;
  const hyphen = tokens.norm[day.last] === "-";
  let at = hyphen || tokens.norm[day.last] === "of" ? day.last + 1 : day.last;
  const month = at < stop ? months.get(tokens.norm[at]!) : undefined;
  if (month === undefined) return null;
  at = hyphen && tokens.norm[at + 1] === "-" ? at + 2 : skipComma(tokens, at + 1, stop);
  const year = readYear(tokens, at, stop);
  return year === null ? null : dated(year, month, day.value, at + 1);
}

/** "2026-02-03", "2026/02/03", "25.02.2026", "02/25/2026" */
function readFigures(tokens: Tokens, i: number, stop: number): AbsoluteDate | null {
  const dotted = tokens.norm[i]!.split(".");
  if (dotted.length === 3) return fromFigures(dotted, i + 1);
  const sign = tokens.norm[i + 1];
  if (i + 5 > stop || (sign !== "-" && sign !== "/") || tokens.norm[i + 3] !== sign) return null;
  if (tokens.end[i] !== tokens.start[i + 1] || tokens.end[i + 3] !== tokens.start[i + 4]) return null;
  return fromFigures([tokens.norm[i]!, tokens.norm[i + 2]!, tokens.norm[i + 4]!], i + 5);
}

function fromFigures(parts: readonly string[], last: number): AbsoluteDate | null {
  const [a, b, c] = parts as [string, string, string];
  if (YEAR.test(a) && TWO_DIGITS.test(b) && TWO_DIGITS.test(c)) return dated(+a, +b, +c, last);
  if (!YEAR.test(c) || !DAY.test(a) || !DAY.test(b)) return null;
  if (+a > 12 || +a === +b) return dated(+c, +b, +a, last);
  return +b > 12 ? dated(+c, +a, +b, last) : null;
}

const YEAR = /^[12]\d{3}$/;
const DAY = /^\d{1,2}$/;
const TWO_DIGITS = /^\d{2}$/;

function dated(year: number, month: number, day: number, last: number): AbsoluteDate | null {
  if (!isCivilDate(year, month, day)) return null;
  return { iso: `${isoMonth(year, month)}-${String(day).padStart(2, "0")}`, grain: "day", last };
}

/** "3", "3rd": a day of the month, its ending a token of its own. */
export function readDay(
  tokens: Tokens,
  i: number,
  stop: number,
): { readonly value: number; readonly last: number } | null {
  if (i >= stop || tokens.kind[i] !== TokenKind.number || !DAY.test(tokens.norm[i]!)) return null;
  const value = Number(tokens.norm[i]);
  if (value < 1 || value > 31) return null;
  const ending =
    i + 1 < stop && tokens.end[i] === tokens.start[i + 1] && ordinalSuffixes.has(tokens.norm[i + 1]!);
  return { value, last: ending ? i + 2 : i + 1 };
}

/** A year in four figures, 1000–2999. */
export const readYear = (tokens: Tokens, i: number, stop: number): number | null =>
  i < stop && tokens.kind[i] === TokenKind.number && YEAR.test(tokens.norm[i]!)
    ? Number(tokens.norm[i])
    : null;

const skipComma = (tokens: Tokens, i: number, stop: number): number =>
  i < stop && tokens.norm[i] === "," ? i + 1 : i;
