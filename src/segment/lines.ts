import type { Span } from "../span.ts";
import { isSpaceAt } from "./characters.ts";

/**
 * A line without the white space round it; `gap` when an empty line (or the start of the text) stands before it, `indent`
 * how many characters of white space opened it.
 */
export type Line = Span & { readonly gap: boolean; readonly indent: number };

const BREAKS = "\n\r\u2028\u2029\u0085\f\v";
const FIRST_PRINTED = 0x20;
const FIRST_WIDE_BREAK = 0x85;

/** The non-empty lines of a text; any line break counts, so do CRLF and Unicode's separators. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (let start = 0; start < text.length;) {
    let end = start;
    while (end < text.length && !isBreakAt(text, end)) end++;
    const line = trimmed(text, start, end);
    if (line) lines.push({ start: line.start, end: line.end, gap, indent: line.start - start });
    gap = line === null;
    start = text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1;
  }
  return lines;
}

/** Asked of every character: plain letters are told by their code. */
function isBreakAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return (code < FIRST_PRINTED || code >= FIRST_WIDE_BREAK) && BREAKS.includes(text[i]!);
}

function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && isSpaceAt(text, start)) start++;
  while (end > start && isSpaceAt(text, end - 1)) end--;
  return start < end ? { start, end } : null;
}
