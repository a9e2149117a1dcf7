// Prices fell, data from the port showed on Monday.

import { months, weekdays } from "../../../english/calendar/calendar.ts";
import { TokenKind, type Tokens } from "../../../segment/tokens.ts";
import type { Judged } from "../model/choose.ts";

const SMALL: ReadonlySet<string> = new Set(["on", "in", "last", "this", "early", "late", "earlier", "week", "month", "year", "morning", "afternoon", "evening", "night", ","]); // prettier-ignore

/** When something was said is not what was said. */
export const isOnlyDate = (tokens: Tokens, { content }: Pick<Judged, "content">): boolean =>
  content.every(({ first, last }) => {
    for (let i = first; i < last; i++) if (!isDateWord(tokens, i)) return false;
    return true;
  }) && content.some(({ first, last }) => hasCalendarWord(tokens, first, last));

const isDateWord = ({ norm, kind }: Tokens, i: number): boolean =>
  weekdays.has(norm[i]!) || months.has(norm[i]!) || SMALL.has(norm[i]!) || kind[i] === TokenKind.number;

function hasCalendarWord({ norm }: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (weekdays.has(norm[i]!) || months.has(norm[i]!)) return true;
  return false;
}
