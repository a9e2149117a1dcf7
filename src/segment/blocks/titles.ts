// "Ferry Deal Comes With Jobs and Money, Mayor Says" over the first paragraph
import { weekdays } from "../../english/calendar/calendar.ts";
import { emptyWords, leadWords, sectionNames, titlesNoTitle } from "../../english/pages/blocks.ts";
import { firstBody, keyOf, type BlockFacts, type Draft } from "./facts.ts";
import { Shape, TokenKind, type Tokens } from "../tokens.ts";

const SHORTEST_TITLE = 3;
const LONGEST_TITLE = 30;
const LONGEST_QUESTION = 25;
/** A kicker ("War at sea") is shorter than this; the headline follows it. */
const LONG_ENOUGH = 5;
const HEAD_BLOCKS = 15;

/** The block that says what the given title says, case and punctuation aside. */
export function markGivenTitle({ facts, roles }: Draft, title: Tokens): void {
  const given = keyOf(title, 0, title.length);
  const at = facts.findIndex(({ key, index }) => index < HEAD_BLOCKS && key !== "" && sameTitle(key, given));
  if (at >= 0) roles[at] = "title";
}

/** The given one may have the site's name after it: "Mayor resigns | The Oakford Echo". */
const sameTitle = (key: string, title: string): boolean =>
  key === title || (key.length > title.length * 0.6 && title.startsWith(key + " "));

/**
 * Whether the text may hold a headline: always, but where a title was given that no line above the body is like. Then the
 * title was read elsewhere on the page, and the first line is the one under it.
 */
export function mayHoldHeadline(draft: Draft, title: Tokens): boolean {
  const words = longWords(title, 0, title.length);
  if (words.size === 0 || draft.roles.includes("title")) return true;
  return draft.facts.slice(0, Math.min(headEnd(draft), HEAD_BLOCKS)).some(({ first, last }) => {
    const line = longWords(draft.tokens, first, last);
    const shared = [...line].filter((word) => words.has(word)).length;
    return shared * 2 >= Math.min(words.size, Math.max(line.size, SHORTEST_TITLE));
  });
}

function longWords({ norm }: Tokens, first: number, last: number): Set<string> {
  const words = new Set<string>();
  for (let i = first; i < last; i++) if (norm[i]!.length >= LONG_WORD) words.add(norm[i]!);
  return words;
}

/** The headline: the first line of some length before the body that has no other role. */
export function markHeadline(draft: Draft): void {
  if (draft.roles.includes("title")) return;
  const stop = Math.min(headEnd(draft), HEAD_BLOCKS);
  const body = draft.facts[firstBody(draft)];
  let [best, bestRank] = [-1, -1];
  for (let i = 0; i < stop; i++) {
    if (draft.roles[i] !== undefined || !isHeadline(draft, i)) continue;
    const rank = rankOf(draft, i, body);
    if (rank > bestRank) [best, bestRank] = [i, rank];
    if (rank === BEST) break;
  }
  if (best >= 0) draft.roles[best] = "title";
}

/** A line of some length whose words the body has again; then one of some length; then whatever there is. */
function rankOf({ tokens, facts }: Draft, i: number, body: BlockFacts | undefined): number {
  if (facts[i]!.words < LONG_ENOUGH) return 0;
  return body && body.index !== i && !sharesWords(tokens, facts[i]!, body) ? 1 : BEST;
}

const BEST = 2;

/** Where the body starts; a first line with a full stop may be a headline all the same. */
function headEnd(draft: Draft): number {
  const body = firstBody(draft);
  const first = draft.roles.findIndex((role) => role === undefined);
  return body === first && body < draft.facts.length ? body + 1 : body;
}

function isHeadline({ tokens, facts }: Draft, i: number): boolean {
  const line = facts[i]!;
  const below = facts[i + 1];
  if (!below || line.words < SHORTEST_TITLE || line.words > LONGEST_TITLE || line.stops > 1) return false;
  if (sectionNames.has(line.key) || titlesNoTitle.has(tokens.norm[line.first]!)) return false;
  const ending = tokens.norm[line.last - 1]!;
  if (isQuotedSentence(tokens, line)) return false;
  if (!line.closes) return ending !== ":" && ending !== ",";
  return ending === "." ? isClosedHeadline(tokens, line, below) : line.words <= LONGEST_QUESTION;
}

/** “We lost our corner.” – with its full stop inside the marks a paragraph, “We Lost Our Corner” may be a headline. */
const isQuotedSentence = ({ kind, norm }: Tokens, { first, last }: BlockFacts): boolean =>
  kind[first] === TokenKind.mark && kind[last - 1] === TokenKind.mark && norm[last - 2] === ".";

// "Mayor of Oakford Resigns Over Ferry Deal." · "Oakford mayor resigns over ferry." above a paragraph that tells of it

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
