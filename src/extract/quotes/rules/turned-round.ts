// But Ana Roe, who has worked there for nine years, said the numbers told only half the story.

import { auxiliaries, coordinators, irregularPasts, prepositions, relatives } from "../lexicon/grammar.ts";
import type { Judged } from "../model/choose.ts";
import { inZone, trimmed, type Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";

/** A source has no verb of its own: where one behind the cue has, it is what was said, and who said it stands before the cue. */
export function rightWayRound<T extends Judged>(passage: Passage, found: T): T {
  const { source, cue, content } = found;
  const [told] = content;
  const isBehind =
    source !== null && source.first === cue.last && content.length === 1 && told!.last <= cue.first;
  if (!isBehind || inZone(passage, told!.first) || !isClause(passage, source)) return found;
  const speaker = speakerOf(passage, { first: told!.first, last: cue.first });
  return speaker ? { ...found, source: speaker, content: [source] } : found;
}

/** "the numbers told …": a finite verb before any comma, preposition or "who". */
function isClause({ tokens: { norm } }: Passage, { first, last }: Range): boolean {
  for (let i = first + 1; i < last; i++) {
    const word = norm[i]!;
    if (word === "," || relatives.has(word) || prepositions.has(word)) return false;
    if (auxiliaries.has(word) || irregularPasts.has(word) || word === "told") return true;
  }
  return false;
}

/** What stands before the cue, up to a comma, is short enough for a name with its story, and no clause. */
function speakerOf(passage: Passage, { first, last }: Range): Range | null {
  const start = coordinators.has(passage.tokens.norm[first]!) ? first + 1 : first;
  const range = trimmed(passage, { first: start, last });
  return range && range.last < last && !isClause(passage, range) ? { first: range.first, last } : null;
}
