import { wordGate } from "../word-gate.ts";
import { Shape, TokenKind, type Tokens } from "../tokens.ts";
import type { BlockSegment } from "../segments.ts";
import { reportingVerbs } from "../../english/pages/blocks.ts";

/** What the rules ask about a block, read off its tokens once. */
export type BlockFacts = {
  readonly index: number;
  /** Its tokens, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Words and numbers. */
  readonly words: number;
  /** Its words in lower case with single spaces, punctuation left out; "" for a block of more than `LONGEST_KEY` words. */
  readonly key: string;
  /** The words of its first tokens, spelled the same way, however long the block is. */
  readonly opening: string;
  /** Full stops, question and exclamation marks. */
  readonly stops: number;
  /** Ends like a sentence, closing marks and brackets aside. */
  readonly closes: boolean;
  /** Has double quotation marks or guillemets. */
  readonly quoted: boolean;
  /** Has a verb such as "said". */
  readonly reports: boolean;
};

const LONGEST_KEY = 40;
const OPENING_TOKENS = 9;
const QUOTES = new Set(["“", "”", "„", '"', "«", "»", "``", "''"]);
const STOPS = new Set([".", "!", "?", "…", "...", "?!", "!?"]);
const CLOSERS = new Set(["”", '"', "»", "''", "'", "’", ")", "]"]);

const isReportingVerb = wordGate((norm) => reportingVerbs.has(norm));
const isStop = wordGate((norm) => STOPS.has(norm));

export function readFacts(tokens: Tokens, block: BlockSegment, index: number): BlockFacts {
  let words = 0;
  let stops = 0;
  let quoted = false;
  let reports = false;
  for (let i = block.first; i < block.last; i++) {
    const kind = tokens.kind[i]!;
    if (isWordKind(kind)) {
      words++;
      reports ||= tokens.shape[i] === Shape.lower && isReportingVerb(tokens, i);
    } else if (kind === TokenKind.mark) quoted ||= QUOTES.has(tokens.norm[i]!);
    else if (kind === TokenKind.punctuation && isStop(tokens, i)) stops++;
  }
  const { first, last } = block;
  const key = words <= LONGEST_KEY ? keyOf(tokens, first, last) : "";
  const opening = keyOf(tokens, first, Math.min(last, first + OPENING_TOKENS));
  const closes = closesAt(tokens, first, last);
  return { index, first, last, words, key, opening, stops, closes, quoted, reports };
}

export const isWordKind = (kind: number): boolean => kind <= TokenKind.number || kind === TokenKind.link;

/** The words of `[first, last)` as lexicons spell them: "Editor’s Note:" gives "editor's note". */
export function keyOf(tokens: Tokens, first: number, last: number): string {
  let key = "";
  for (let i = first; i < last; i++) {
    if (!isWordKind(tokens.kind[i]!)) continue;
    const norm = tokens.norm[i]!;
    key += key === "" || norm === "'s" ? norm : " " + norm;
  }
  return key;
}

function closesAt(tokens: Tokens, first: number, last: number): boolean {
  let i = last - 1;
  while (i > first && CLOSERS.has(tokens.norm[i]!)) i--;
  return STOPS.has(tokens.norm[i]!) || tokens.kind[i] === TokenKind.abbreviation;
}
