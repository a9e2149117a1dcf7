import type { Span } from "../../span.ts";
import { readLines, type Line } from "../lines.ts";

/** A wrapped text has no line over this many characters. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 40;

/**
 * The paragraphs of a text: each line is one, unless the lines between two empty ones were wrapped at a margin,
 * as old wire copy and pasted mail are; those are put together.
 */
export function readParagraphs(text: string): Span[] {
  const lines = readLines(text);
  const paragraphs: Span[] = [];
  for (let i = 0; i < lines.length;) {
    let end = i + 1;
    while (end < lines.length && !lines[end]!.gap) end++;
    const chunk = lines.slice(i, end);
    paragraphs.push(
      ...(isWrapped(text, chunk) ? joined(text, chunk) : chunk.map(({ start, end }) => ({ start, end }))),
    );
    i = end;
  }
  return paragraphs;
}

function isWrapped(text: string, chunk: readonly Line[]): boolean {
  if (chunk.length < 2) return false;
  const widths = chunk.map((line) => line.end - line.start);
  const body = widths.slice(0, -1);
  if (Math.max(...widths) > WIDEST_WRAP || body.reduce((a, b) => a + b, 0) / body.length < NARROWEST_WRAP)
    return false;
  return chunk.slice(1).some((line, i) => isSoftBreak(text, chunk[i]!, line));
}

const isSoftBreak = (text: string, before: Line, after: Line): boolean =>
  !/[.!?:”"’')\]]/.test(text[before.end - 1]!) && /\p{Ll}/u.test(text[after.start]!);

/** A line that ends well short of the margin with a full stop closes its paragraph. */
function joined(text: string, chunk: readonly Line[]): Span[] {
  const margin = Math.max(...chunk.map((line) => line.end - line.start));
  const paragraphs: Span[] = [];
  let start = chunk[0]!.start;
  chunk.forEach((line, i) => {
    const short = line.end - line.start < margin * 0.7 && /[.!?”"]/.test(text[line.end - 1]!);
    if (!short && i < chunk.length - 1) return;
    paragraphs.push({ start, end: line.end });
    start = chunk[i + 1]?.start ?? line.end;
  });
  return paragraphs;
}
