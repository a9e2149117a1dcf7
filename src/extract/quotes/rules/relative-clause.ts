// The traders, who had hoped for an open road, went ahead without it.

import { adverbs, auxiliaries, relatives } from "../../../english/speech/grammar.ts";
import { inZone, type Passage } from "../passage.ts";
import { isComma, isPastVerb, type Range } from "../phrases.ts";

const LONGEST_CUE_OPENING = 3;

/** What is said in a relative clause between commas ends with it, where the sentence goes on with its verb. */
export function withinRelative(passage: Passage, content: readonly Range[], cue: Range): readonly Range[] {
  if (!opensRelative(passage, cue)) return content;
  return content.map((part) => {
    const end = part.first >= cue.last ? clauseEnd(passage, part) : -1;
    return end > part.first ? { first: part.first, last: end } : part;
  });
}

/** ", who had hoped": the pronoun stands before the cue or is part of it. */
function opensRelative({ tokens }: Passage, { first }: Range): boolean {
  for (let i = first; i > 0 && first - i <= LONGEST_CUE_OPENING; i--)
    if (relatives.has(tokens.norm[i]!)) return isComma(tokens, i - 1);
  return false;
}

/** The comma behind which a finite verb goes on, or -1. */
function clauseEnd(passage: Passage, { first, last }: Range): number {
  const { tokens } = passage;
  for (let i = first + 1; i < last; i++) {
    if (!isComma(tokens, i) || inZone(passage, i)) continue;
    const next = adverbs.has(tokens.norm[i + 1]!) ? i + 2 : i + 1;
    if (auxiliaries.has(tokens.norm[next]!) || isPastVerb(tokens, next)) return i;
  }
  return -1;
}
