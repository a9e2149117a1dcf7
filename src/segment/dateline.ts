// "OSLO, March 4, 2031 (Reuters) — The ferry …", "(Reuters) — The ferry …"
import { datelineDashes } from "../english/pages/blocks.ts";
import type { BlockSegment, TokenRange } from "./segments.ts";
import { beginsUpper } from "./sentences.ts";
import { Shape, TokenKind, type Tokens } from "./tokens.ts";

const LONGEST_DATELINE = 24;
const FIRST_PARAGRAPHS = 2;

/** The place, date and agency that open one of the first paragraphs, without the dash after them. */
export function findDateline(tokens: Tokens, blocks: readonly BlockSegment[]): TokenRange | null {
  const paragraphs = blocks.filter(({ role }) => role === "paragraph").slice(0, FIRST_PARAGRAPHS);
  for (const { start, first, last } of paragraphs) {
    const dash = closingDash(tokens, first, last);
    if (dash > first) return { start, end: tokens.end[dash - 1]!, first, last: dash };
  }
  return null;
}

/** Token of the dash that closes the dateline, or the block's first token where there is no dateline. */
function closingDash(tokens: Tokens, first: number, last: number): number {
  const opening = tokens.norm[first] === "(" ? first + 1 : first;
  if (tokens.shape[opening] === Shape.lower || tokens.shape[opening] === Shape.none) return first;
  let telling = tokens.shape[first] === Shape.upper;
  const stop = Math.min(last, first + LONGEST_DATELINE);
  for (let i = opening + 1; i < stop; i++) {
    if (datelineDashes.has(tokens.norm[i]!))
      return telling && isSetOff(tokens, i) && (i + 1 === last || beginsUpper(tokens, i + 1)) ? i : first;
    // "Oslo on Monday …": a small letter outside brackets is running text
    if (tokens.kind[i] === TokenKind.word && tokens.shape[i] === Shape.lower) return first;
    // "Oslo - Bergen trains are late" has a dash, too
    telling ||= TELLING.has(tokens.norm[i]!) || tokens.kind[i] === TokenKind.number;
  }
  return first;
}

const TELLING = new Set([",", ")"]);

/** "Winston-Salem" has its hyphen inside, a dateline's dash stands after a bracket, a figure or a capital place and a space. */
const isSetOff = (tokens: Tokens, dash: number): boolean =>
  tokens.norm[dash - 1] === ")" ||
  tokens.end[dash - 1]! < tokens.start[dash]! ||
  (tokens.norm[dash] !== "-" && tokens.kind[dash - 1] === TokenKind.number);
