import type { Span } from "../span.ts";

const OPENING = "\"“„«‹‘'`»›";
const CLOSING = "\"”“»«›‹’'`";
const THAT = /^that\s+/i;

/** Whether the text at `span` begins with a quotation mark. */
export const opensWithMark = (text: string, { start, end }: Span): boolean =>
  start < end && OPENING.includes(text[start]!);

/** Whether the text at `span` ends with a quotation mark, a stop behind it aside. */
export function closesWithMark(text: string, { start, end }: Span): boolean {
  let last = end - 1;
  while (last > start && ".,;:!? ".includes(text[last]!)) last--;
  return last > start && CLOSING.includes(text[last]!);
}

/** `span` without the quotation marks round it, a comma before the closing one, and a "that" before it: “No,” → No, and “so-called” peace stays. */
export function bareWords(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first < last && OPENING.includes(text[first]!)) first++;
  const unmarked = first === start;
  while (last > first && !unmarked && (CLOSING.includes(text[last - 1]!) || text[last - 1] === ",")) last--;
  const that = THAT.exec(text.slice(first, Math.min(last, first + 10)));
  return { start: first + (that?.[0].length ?? 0), end: last };
}
