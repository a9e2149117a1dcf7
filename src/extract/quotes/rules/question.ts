// Was she ever tempted to stop?

import { auxiliaries } from "../../../english/speech/grammar.ts";
import type { Judged } from "../model/choose.ts";
import { inZone, type Passage } from "../passage.ts";
import { rangeAt } from "../phrases.ts";

/** What the article itself asks, outside marks, nobody has said. */
export function isOwnQuestion(passage: Passage, { cue, content }: Judged): boolean {
  const { first, last } = rangeAt(passage.segments.sentences, cue.first);
  const { norm } = passage.tokens;
  if (norm[last - 1] !== "?" || !auxiliaries.has(norm[first]!)) return false;
  return [cue, ...content].every((part) => !inZone(passage, part.first));
}
