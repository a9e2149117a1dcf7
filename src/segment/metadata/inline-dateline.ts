// "OSLO, March 4, 2031 (Reuters) — The ferry …"
import { datelineDashes } from "../blocks/lexicon.ts";
import type { BlockSegment, Segments } from "../segments.ts";
import { Shape, TokenKind, type Tokens } from "../tokens.ts";
import type { TokenRange } from "../segments.ts";

const LONGEST_DATELINE = 24;
const FIRST_PARAGRAPHS = 2;

/** The place, date and agency before the dash of a first paragraph, or a line that holds nothing else. */
export function findInlineDateline(segments: Segments): TokenRange | null {
  const paragraphs = segments.blocks.filter(({ role }) => role === "paragraph").slice(0, FIRST_PARAGRAPHS);
  for (const block of paragraphs) {
    const last = datelineEnd(segments.tokens, block);
    if (last > block.first)
      return { start: block.start, end: segments.tokens.end[last - 1]!, first: block.first, last };
  }
  return null;
}

/** Token of the dash that closes the dateline, or the block's first token where there is no dateline. */
function datelineEnd(tokens: Tokens, { first, last }: BlockSegment): number {
  if (tokens.shape[first] !== Shape.upper && tokens.shape[first] !== Shape.capitalized) return first;
  const stop = Math.min(last, first + LONGEST_DATELINE);
  for (let i = first + 1; i < stop; i++) {
    const norm = tokens.norm[i]!;
    if (datelineDashes.has(norm)) return isSetOff(tokens, i) ? i : first;
    // "Oslo on Monday …": a small letter outside brackets is running text
    if (tokens.kind[i] === TokenKind.word && tokens.shape[i] === Shape.lower) return first;
  }
  return first;
}

/** "Winston-Salem" has its hyphen inside, a dateline's dash stands behind a bracket, a figure or a capital place and a space. */
const isSetOff = (tokens: Tokens, dash: number): boolean =>
  tokens.norm[dash - 1] === ")" ||
  tokens.end[dash - 1]! < tokens.start[dash]! ||
  (tokens.norm[dash] !== "-" && tokens.kind[dash - 1] === TokenKind.number);
