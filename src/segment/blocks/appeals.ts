// "We have reported from the harbour for ten years. Your support keeps our newsroom open."
import type { Draft } from "./draft.ts";
import type { BlockFacts } from "./facts.ts";
import { giftWords, outletWords, pleaVerbs, pressWords, readerWords, supportWords } from "./lexicon.ts";

const LONGEST_APPEAL = 70;
const LONGEST_PLEA = 14;
/** A word such as "donation" weighs as much as two such as "support" and "stories". */
const GIFT_WEIGHT = 2;
const ENOUGH = 3;

/**
 * The outlet speaks to its reader about money or membership. A speech has "we", "you" and "support" too; the outlet's own
 * work (stories, newsroom, reporting) must be named.
 */
export function isAppeal({ tokens }: Draft, facts: BlockFacts): boolean {
  if (facts.words > LONGEST_APPEAL || facts.quoted || facts.reports) return false;
  let [outlet, reader, gift, support, press] = [0, 0, 0, 0, 0];
  for (let i = facts.first; i < facts.last; i++) {
    const norm = tokens.norm[i]!;
    if (outletWords.has(norm)) outlet++;
    else if (readerWords.has(norm)) reader++;
    else if (giftWords.has(norm)) gift++;
    else if (supportWords.has(norm)) support++;
    if (pressWords.has(norm)) press++;
  }
  if (reader === 0 || press === 0 || gift + support === 0 || outlet + gift === 0) return false;
  return gift * GIFT_WEIGHT + support + press >= ENOUGH;
}

/** "Support the Oakford Echo Team": a button's line, told from a sentence by its missing stop. */
export const isPleaLine = ({ tokens }: Draft, { first, words, closes, quoted }: BlockFacts): boolean =>
  words <= LONGEST_PLEA && !closes && !quoted && pleaVerbs.has(tokens.norm[first]!);
