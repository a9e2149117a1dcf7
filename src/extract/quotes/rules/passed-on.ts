// The Harbour Times reported that the mayor had said the port would close.
// The port would close, the mayor said, according to the Harbour Times.

import { cueMeaning } from "../act/meaning.ts";
import type { Attribution, PatternReading } from "../attribution.ts";
import { ruleConfidence } from "../confidence.ts";
import type { Passage } from "../passage.ts";
import { rangeAt, type Range } from "../phrases.ts";
import { readPatterns } from "../patterns/read-patterns.ts";
import { passedOnRelaying } from "../../../english/speech/rule-words.ts";

/** What others say in what somebody passes on; annotators mark the outer words alone, so that the model has not learned it. */
export const passedOn = (passage: Passage, found: readonly Attribution[]): Attribution[] =>
  found
    .flatMap(({ lemma, content }) => content.flatMap((part) => voicesIn(passage, lemma ?? "", part)))
    .filter(({ cue, source }) => cue !== null && source !== null)
    .map(({ content, cue, source }) => ({
      content,
      cue,
      source,
      ...cueMeaning(passage.tokens, cue!, content[0]!),
      confidence: ruleConfidence["quotes/passedOn"],
      rule: "quotes/passedOn",
    }));

/** All voices of a report; of what is so "according to" somebody, the one that the words end with. */
function voicesIn(passage: Passage, lemma: string, part: Range): PatternReading[] {
  if (!passedOnRelaying.has(lemma) && lemma !== "according to") return [];
  const voices = readPatterns(passage, { block: rangeAt(passage.units, part.first).block, ...part });
  return passedOnRelaying.has(lemma) ? voices : voices.filter(({ cue }) => cue?.last === part.last);
}
