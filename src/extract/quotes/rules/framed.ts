// The two sides agreed to extend the truce, negotiators said, in a rare boost for the president.

import { prepositions } from "../lexicon/grammar.ts";
import { inZone, trimmed, type Passage } from "../passage.ts";
import { rangeAt, type Range } from "../phrases.ts";

const FEWEST = 4;

/** "said, in a rare boost for the president": what stands behind a comma is no part of the cue. */
export function withoutAdjunct({ tokens: { norm } }: Passage, { first, last }: Range): Range {
  for (let i = first + 1; i < last; i++)
    if (norm[i] === "," && prepositions.has(norm[i + 1]!)) return { first, last: i };
  return { first, last };
}

/** Behind "…, negotiators said," a phrase that a preposition opens is no report: what was said stands before it. */
export function reportBefore(
  passage: Passage,
  content: readonly Range[],
  cue: Range,
  source: Range | null,
): readonly Range[] {
  const [part] = content;
  const { norm } = passage.tokens;
  const isAdjunct =
    content.length === 1 &&
    norm[cue.last] === "," &&
    part!.first === cue.last + 1 &&
    prepositions.has(norm[part!.first]!);
  if (!isAdjunct || source === null || source.last !== cue.first || norm[source.first - 1] !== ",")
    return content;
  const { first } = rangeAt(passage.units, cue.first);
  const before = trimmed(passage, { first, last: source.first });
  return before && !inZone(passage, part!.first) && before.last - before.first >= FEWEST ? [before] : content;
}
