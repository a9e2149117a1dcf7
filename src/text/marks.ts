import { verbsOfThat } from "../english/function-words.ts";
import type { Span } from "../span.ts";

const OPENING = "\"“„«‹‘'`»›";
const CLOSING = "\"”“»«›‹’'`";
/** "that" with the white space and the word after it. */
const LONGEST_THAT = 40;
const THAT = /^(that\s+)(\w*)/i;

/** In "disputes that figure" it tells which; "that Orr, who left, knew" goes on. */
const DETERMINER = /^that\s+[\p{L}\p{N}-]+$/iu;

/** Whether the text at `span` begins with a quotation mark. */
export const opensWithMark = (text: string, { start, end }: Span): boolean =>
  start < end && OPENING.includes(text[start]!);

/** Whether the text at `span` ends with a quotation mark, a stop after it aside. */
export function closesWithMark(text: string, { start, end }: Span): boolean {
  let last = end - 1;
  while (last > start && ".,;:!? ".includes(text[last]!)) last--;
  return last > start && CLOSING.includes(text[last]!);
}

/**
 * `span` without what encloses it: the quotation marks round it and a comma before the closing one, or, where it has no
 * marks, a "that" before it: “That is so,” → That is so; that it is so → it is so. Marks within stay: “She said ‘no’,” →
 * She said ‘no’.
 */
export function bareWords(text: string, { start, end }: Span): Span {
  const opened = marksFrom(text, start, end, 1);
  if (opened.length === 0) return { start: start + thatLength(text, start, end), end };
  const closed = marksFrom(text, end - 1, start - 1, -1);
  const round = closed.length === 0 ? 1 : Math.min(opened.length, closed.length);
  const first = opened[round - 1]! + 1;
  const last = closed.length === 0 ? end : closed[round - 1]!;
  return { start: Math.min(first, last), end: withoutComma(text, first, last) };
}

/** Where the marks end that stand one after the other at one end of a text, '' being one; commas and spaces may stand between the closing. */
function marksFrom(text: string, from: number, stop: number, step: 1 | -1): number[] {
  const places: number[] = [];
  const marks = step > 0 ? OPENING : CLOSING;
  for (let i = from; i !== stop; i += step) {
    if (step < 0 && (text[i] === "," || text[i] === " ")) continue;
    if (!marks.includes(text[i]!)) break;
    if ((text[i] === "'" || text[i] === "`") && text[i + step] === text[i] && i + step !== stop) i += step;
    places.push(i);
  }
  return places;
}

function thatLength(text: string, start: number, end: number): number {
  const opening = text.slice(start, Math.min(end, start + LONGEST_THAT));
  const [, that = "", next = ""] = THAT.exec(opening) ?? [];
  const isDeterminer = text[end] !== "," && DETERMINER.test(opening);
  return isDeterminer || verbsOfThat.has(next.toLowerCase()) ? 0 : that.length;
}

function withoutComma(text: string, first: number, last: number): number {
  while (last > first && (text[last - 1] === "," || text[last - 1] === " ")) last--;
  return Math.max(first, last);
}
