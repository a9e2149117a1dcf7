import type { Span } from "../span.ts";
import { isSpaceAt } from "./characters.ts";

/** A line without the white space round it; `gap` when an empty line (or the start of the text) stands before it. */
export type Line = Span & { gap: boolean };

const BREAKS = "\n\r\u2028\u2029\u0085\f\v";

/** The non-empty lines of a text; any line break counts, so do CRLF and Unicode's separators. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (let start = 0; start < text.length;) {
    let end = start;
    while (end < text.length && !BREAKS.includes(text[end]!)) end++;
    const line = trimmed(text, start, end);
    if (line) lines.push({ ...line, gap });
    gap = line === null;
    start = text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1;
  }
  return lines;
}

function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && isSpaceAt(text, start)) start++;
  while (end > start && isSpaceAt(text, end - 1)) end--;
  return start < end ? { start, end } : null;
}
