// "Mayor of Oakford Resigns Over Ferry Deal." · "Oakford mayor resigns over ferry." above a paragraph that tells of it
import { weekdays } from "../../english/calendar/calendar.ts";
import { Shape, TokenKind, type Tokens } from "../tokens.ts";
import type { BlockFacts } from "./facts.ts";
import { emptyWords, leadWords } from "../../english/pages/blocks.ts";

const LONG_WORD = 4;
const TITLE_CASE = 0.75;
const LONGEST_TITLE_CASE = 25;
const LONGEST_SENTENCE_CASE = 20;
const SHORT = 13;
const MOSTLY_LONGER = 1.5;
/** As much of a word as its forms have in common: "resign-s", "resign-ed". */
const STEM = 5;
const SHARED_PART = 0.25;
const BELOW_TOKENS = 60;

/** Headlines that end in a full stop: told from a first paragraph by their capitals, or by what the next block repeats. */
export const isClosedHeadline = (tokens: Tokens, line: BlockFacts, below: BlockFacts): boolean =>
  (line.words <= LONGEST_TITLE_CASE && isTitleCase(tokens, line)) ||
  (line.words <= LONGEST_SENTENCE_CASE && !toldAsNews(tokens, line) && isRetold(tokens, line, below));

/** "Mayor of Oakford Resigns Over Ferry Deal." has capitals where a sentence has none. */
function isTitleCase(tokens: Tokens, { first, last }: BlockFacts): boolean {
  let [long, capital] = [0, 0];
  for (let i = first; i < last; i++) {
    if (!isLongWord(tokens, i)) continue;
    long++;
    if (tokens.shape[i] !== Shape.lower) capital++;
  }
  return long > 1 && capital / long >= TITLE_CASE;
}

const isLongWord = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === TokenKind.word && tokens.norm[i]!.length >= LONG_WORD;

/** "… on Friday", "… was named": how a paragraph tells it. */
function toldAsNews(tokens: Tokens, { first, last }: BlockFacts): boolean {
  for (let i = first; i < last; i++)
    if (leadWords.has(tokens.norm[i]!) || weekdays.has(tokens.norm[i]!)) return true;
  return false;
}

/** The longer block below has the line's main words again. */
function isRetold(tokens: Tokens, line: BlockFacts, below: BlockFacts): boolean {
  const { own, shared } = compareWords(tokens, line, below);
  if (shared > 1 && shared >= own * SHARED_PART) return below.words > line.words;
  return shared > 0 && line.words <= SHORT && below.words >= line.words * MOSTLY_LONGER;
}

/** Whether a block begins with any of the line's main words. */
export const sharesWords = (tokens: Tokens, line: BlockFacts, block: BlockFacts): boolean =>
  compareWords(tokens, line, block).shared > 0;

function compareWords(tokens: Tokens, line: BlockFacts, block: BlockFacts): { own: number; shared: number } {
  const own = stemsOf(tokens, line.first, line.last);
  const other = stemsOf(tokens, block.first, Math.min(block.last, block.first + BELOW_TOKENS));
  return { own: own.size, shared: [...own].filter((stem) => other.has(stem)).length };
}

function stemsOf(tokens: Tokens, first: number, last: number): Set<string> {
  const stems = new Set<string>();
  for (let i = first; i < last; i++)
    if (isLongWord(tokens, i) && !emptyWords.has(tokens.norm[i]!)) stems.add(tokens.norm[i]!.slice(0, STEM));
  return stems;
}
