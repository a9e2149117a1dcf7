// “It is one voice,” the mayor said of the vote. “She claps for us,” he said, to loud applause.

import { prepositions } from "../../../english/speech/grammar.ts";
import { inZone, zoneFrom, type Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";

/** Behind a whole quotation and its cue, what is said of whom and how is told by the article. */
export function withoutTopic(passage: Passage, content: readonly Range[], cue: Range): readonly Range[] {
  const [opening] = content;
  if (opening!.last > cue.first || zoneFrom(passage, opening!.first)?.last !== opening!.last) return content;
  return content.filter(
    (part) => part.first < cue.last || inZone(passage, part.first) || !isTold(passage, part, cue),
  );
}

/** "of the vote", the preposition being a part of the cue or not. */
const isTold = ({ tokens: { norm } }: Passage, { first }: Range, cue: Range): boolean =>
  prepositions.has(norm[first]!) || (first === cue.last && prepositions.has(norm[first - 1]!));
