import type { Span } from "../span.ts";

const OPENING = "\"“„«‹‘'`»›";
const CLOSING = "\"”“»«›‹’'`";
/** "that" and the white space behind it. */
const LONGEST_THAT = 10;
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

/**
 * `span` without what encloses it: the quotation marks round it and a comma before the closing one, or, where it has no
 * marks, a "that" before it: “That is so,” → That is so; that it is so → it is so.
 */
export function bareWords(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first < last && OPENING.includes(text[first]!)) first++;
  if (first === start)
    return {
      start: start + (THAT.exec(text.slice(start, Math.min(end, start + LONGEST_THAT)))?.[0].length ?? 0),
      end,
    };
  while (last > first && (CLOSING.includes(text[last - 1]!) || text[last - 1] === ",")) last--;
  return { start: first, end: last };
}
