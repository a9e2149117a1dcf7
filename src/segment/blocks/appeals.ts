// "We have reported from the harbour for ten years. Your support keeps our newsroom open."
import { wordGate } from "../word-gate.ts";
import type { Tokens } from "../tokens.ts";
import type { Draft } from "./draft.ts";
import type { BlockFacts } from "./facts.ts";
import {
  craftWords,
  giftWords,
  outletWords,
  pleaVerbs,
  pressWords,
  readerWords,
  supportWords,
} from "../../english/pages/blocks.ts";

const LONGEST_APPEAL = 70;
const LONGEST_PLEA = 14;
/** A word such as "donation" or "journalism" weighs as much as two such as "support" and "stories". */
const TELLING = 2;
const ENOUGH = 3;
/** "We have reported …" is the outlet's own voice, "…, he said" is not. */
const OWN_VOICE = 2;

/**
 * The outlet speaks to its reader about money or membership. A speech has "we", "you" and "support" too; the outlet's own
 * work (stories, newsroom, reporting) must be named.
 */
export function isAppeal({ tokens }: Draft, facts: BlockFacts): boolean {
  if (facts.words > LONGEST_APPEAL || facts.quoted || !speaksToReader(tokens, facts)) return false;
  const count = (words: ReadonlySet<string>) => countIn(tokens, facts, words);
  const [outlet, gift, support] = [count(outletWords), count(giftWords), count(supportWords)];
  const [craft, press] = [count(craftWords), count(pressWords)];
  if (craft + press === 0 || gift + support === 0 || outlet + gift === 0) return false;
  if (facts.reports && outlet < OWN_VOICE) return false;
  return (gift + craft) * TELLING + support + press >= ENOUGH;
}

function speaksToReader(tokens: Tokens, { first, last }: BlockFacts): boolean {
  for (let i = first; i < last; i++) if (isReaderWord(tokens, i)) return true;
  return false;
}
const isReaderWord = wordGate((norm) => readerWords.has(norm));

/** How many tokens of a block are among `words`. */
export function countIn(tokens: Tokens, { first, last }: BlockFacts, words: ReadonlySet<string>): number {
  let count = 0;
  for (let i = first; i < last; i++) if (words.has(tokens.norm[i]!)) count++;
  return count;
}

/** "Support the Oakford Echo Team": a button's line, told from a sentence by its missing stop. */
export const isPleaLine = ({ tokens }: Draft, { first, words, closes, quoted }: BlockFacts): boolean =>
  words <= LONGEST_PLEA && !closes && !quoted && pleaVerbs.has(tokens.norm[first]!);
