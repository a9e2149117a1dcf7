// “The seeds were bad,” said the farmer. “They were tested twice,” the dealer replied.

import type { Judged } from "../model/choose.ts";
import type { Passage } from "../passage.ts";
import { rangeAt } from "../phrases.ts";

/** What stands in another sentence than its cue is content only where no cue of its own stands with it. */
export function withoutOthersSentences<T extends Judged>(
  { segments }: Passage,
  candidates: readonly T[],
): T[] {
  const withCue = new Set(candidates.map(({ cue }) => rangeAt(segments.sentences, cue.first)));
  return candidates.map((candidate) => {
    const content = candidate.content.filter((part) => {
      if (part.first < candidate.cue.first) return true;
      const sentence = rangeAt(segments.sentences, part.first);
      return sentence.first <= candidate.cue.first || !withCue.has(sentence);
    });
    return content.length === 0 || content.length === candidate.content.length
      ? candidate
      : { ...candidate, content };
  });
}
