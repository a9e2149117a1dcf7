// "The ferry leaves at noon, the harbour⏎master of Oakford said on Monday⏎and Tuesday." is one paragraph of three lines
import { isSpaceAt } from "../characters.ts";
import type { Span } from "../../span.ts";

/** A wrapped text has no line over this many characters, and its lines are no shorter than `NARROWEST_WRAP` on average. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 40;
/** How much of the margin a line must fill, its neighbour's first word included. */
const FILLED = 0.85;
/** A line below this part of the margin that ends like a sentence ends its paragraph. */
const SHORT = 0.7;
const LONGEST_WORD = 40;

/**
 * The paragraphs of a text: each line is one, unless the lines between two empty ones were wrapped at a margin, as old
 * wire copy and pasted mail are, or a sentence was broken up in its middle; those are put together.
 */
export function readParagraphs(text: string): Span[] {
  const lines = readLines(text);
  const paragraphs: Span[] = [];
  for (let i = 0; i < lines.length;) {
    let end = i + 1;
    while (end < lines.length && !lines[end]!.gap) end++;
    for (const paragraph of paragraphsOf(text, lines.slice(i, end))) paragraphs.push(paragraph);
    i = end;
  }
  return paragraphs;
}

function paragraphsOf(text: string, chunk: readonly Line[]): Span[] {
  const margin = chunk.reduce((widest, line) => Math.max(widest, widthOf(line)), 0);
  if (chunk.length > 1 && margin <= WIDEST_WRAP) {
    if (isWrapped(text, chunk, margin)) return joined(text, chunk, margin);
    if (isBrokenSentence(text, chunk, margin)) return [hullOf(chunk[0]!, chunk.at(-1)!)];
  }
  return chunk.map(({ start, end }) => ({ start, end }));
}

const widthOf = (line: Line): number => line.end - line.start;

const hullOf = (first: Line, last: Line): Span => ({ start: first.start, end: last.end });

/** Every line is as full as its next word allows or ends a sentence, and a sentence goes on over some break. */
function isWrapped(text: string, chunk: readonly Line[], margin: number): boolean {
  const body = chunk.slice(0, -1);
  const total = body.reduce((sum, line) => sum + widthOf(line), 0);
  if (total / body.length < NARROWEST_WRAP) return false;
  return (
    body.some((line, i) => isSoftBreak(text, line, chunk[i + 1]!)) &&
    body.every((line, i) => fillsMargin(text, line, chunk[i + 1]!, margin) || endsSentence(text, line))
  );
}

const fillsMargin = (text: string, line: Line, next: Line, margin: number): boolean =>
  widthOf(line) + 1 + firstWordWidth(text, next) > margin * FILLED;

function firstWordWidth(text: string, line: Line): number {
  let end = line.start;
  while (end < line.end && end - line.start < LONGEST_WORD && text[end] !== " ") end++;
  return end - line.start;
}

const endsSentence = (text: string, line: Line): boolean => /[.!?”"]/.test(text[line.end - 1]!);

/** The sentence goes on: no stop before the break, a small letter after it. */
const isSoftBreak = (text: string, before: Line, after: Line): boolean =>
  !/[.!?:;”"’')\]}]/.test(text[before.end - 1]!) && /\p{Ll}/u.test(text[after.start]!);

/** One sentence over lines of any width, as removed links leave it; a list of lower-case items has no stop at its end. */
const isBrokenSentence = (text: string, chunk: readonly Line[], margin: number): boolean =>
  margin >= NARROWEST_WRAP &&
  /[\p{Lu}“"]/u.test(text[chunk[0]!.start]!) &&
  endsSentence(text, chunk.at(-1)!) &&
  chunk.slice(1).every((line, i) => isSoftBreak(text, chunk[i]!, line));

/** A paragraph ends where a short line ends a sentence, or the next line is indented further. */
function joined(text: string, chunk: readonly Line[], margin: number): Span[] {
  const paragraphs: Span[] = [];
  let first = chunk[0]!;
  chunk.forEach((line, i) => {
    const next = chunk[i + 1];
    const short = widthOf(line) < margin * SHORT && endsSentence(text, line);
    if (next && !short && next.indent <= line.indent) return;
    paragraphs.push(hullOf(first, line));
    if (next) first = next;
  });
  return paragraphs;
}

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
