// What the rules that give roles know: facts of each block, and the roles given so far.
import { reportingVerbs } from "../../english/pages/blocks.ts";
import type { BlockRole } from "../schema.ts";
import type { BlockSegment } from "../segments.ts";
import { Shape, TokenKind, type Tokens, wordGate } from "../tokens.ts";

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

/** Roles while they are being given; a block without one is body text so far. */
export type Draft = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly facts: readonly BlockFacts[];
  readonly roles: (BlockRole | undefined)[];
};

export const createDraft = (text: string, tokens: Tokens, blocks: readonly BlockSegment[]): Draft => ({
  text,
  tokens,
  facts: blocks.map((block, index) => readFacts(tokens, block, index)),
  roles: blocks.map(() => undefined),
});

const BODY_WORDS = 25;
const SPEECH_WORDS = 10;

/** A paragraph of the article beyond doubt: long, of several sentences, or with somebody's words in it. */
export const isBody = (facts: BlockFacts): boolean =>
  (facts.closes && facts.words >= BODY_WORDS) ||
  (facts.stops > 1 && facts.words >= SPEECH_WORDS) ||
  (facts.closes && (facts.quoted || facts.reports) && facts.words >= SPEECH_WORDS);

/** Index of the first block from `from` on that is body beyond doubt and has no role yet, or the number of blocks. */
export function firstBody({ facts, roles }: Draft, from = 0): number {
  for (let i = from; i < facts.length; i++) if (roles[i] === undefined && isBody(facts[i]!)) return i;
  return facts.length;
}

/** Tells whether a key is one of `phrases` or begins with one, word by word. Phrases are looked up by their first word. */
export function createOpenings(phrases: readonly string[]): (key: string) => boolean {
  const byFirstWord = new Map<string, string[]>();
  for (const phrase of phrases) {
    const first = firstWord(phrase);
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
  }
  return (key) =>
    byFirstWord
      .get(firstWord(key))
      ?.some(
        (phrase) => key.startsWith(phrase) && (key.length === phrase.length || key[phrase.length] === " "),
      ) ?? false;
}

function firstWord(key: string): string {
  const space = key.indexOf(" ");
  return space < 0 ? key : key.slice(0, space);
}
