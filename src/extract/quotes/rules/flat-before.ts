// “It was late. We left.” Ms Orr said nobody had called since. “Not a word.”

import { inZone, zoneUpTo, type Passage } from "../passage.ts";
import { rangeAt, type Range } from "../phrases.ts";

/** A whole quotation with its full stop is of who spoke before, where the next sentence begins with a source of its own. */
export function withoutFlatBefore(
  passage: Passage,
  content: readonly Range[],
  cue: Range,
  source: Range | null,
): readonly Range[] {
  const { first } = rangeAt(passage.segments.sentences, cue.first);
  if (source?.first !== first || source.last > cue.first) return content;
  if (!content.some((part) => part.first >= cue.last && !inZone(passage, part.first))) return content;
  return content.filter(({ last }) => last > first || !endsFlat(passage, last));
}

const endsFlat = (passage: Passage, last: number): boolean =>
  zoneUpTo(passage, last - 1) !== null && passage.tokens.norm[last - 2] === ".";
