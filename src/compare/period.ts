// "landed 40 tonnes in 2019", "costs £2bn over five years": the time that a figure is said to hold for.
import type { DateMention } from "../extract/dates/schema.ts";
import { rangeOf } from "./extent.ts";
import type { Figure } from "./figure.ts";
import { dated, fromDate } from "./from-date.ts";

const LENGTH = /^P(\d{1,4})([YMWD])$/;
const daysIn: Readonly<Record<string, number>> = { Y: 365, M: 30, W: 7, D: 1 };

/** The time that a figure is said to hold for: a date, or how long, "over ten years". */
export function periodOf(text: string, date: DateMention): Figure | null {
  const length = date.timex.type === "DURATION" ? LENGTH.exec(date.timex.value) : null;
  const own = length ? null : fromDate(text, date);
  if (!length) return own;
  const days = Number(length[1]) * daysIn[length[2]!]!;
  return dated(date, rangeOf(days, days, 1), "measure");
}
