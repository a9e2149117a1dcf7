import { relaying } from "../../../english/speech/reports.ts";
import { cueMeaning } from "../act/meaning.ts";
import type { Attribution, PatternReading } from "../attribution.ts";
import { ruleConfidence } from "./finder.ts";
import type { Passage } from "../passage.ts";
import { rangeAt, type Range } from "../phrases.ts";
import { inOrder, type Finder } from "./finder.ts";
import { readPatterns } from "./patterns.ts";

/** What others say in what somebody passes on; annotators mark the outer words alone, so that the model has not learned it. */
export const passedOn: Finder = {
  name: "quotes/passedOn",
  example: "The Harbour Times reported that the mayor had said the port would close.",
  find(passage, found) {
    const inner = found.flatMap(({ lemma, content }) =>
      content.flatMap((part) => voicesIn(passage, lemma ?? "", part)),
    );
    const voices = inner.filter(({ cue, source }) => cue !== null && source !== null);
    return voices.length > 0
      ? inOrder([...found, ...voices.map((voice) => toAttribution(passage, voice))])
      : found;
  },
};

/** All voices of a report; of what is so "according to" somebody, the one that the words end with. */
function voicesIn(passage: Passage, lemma: string, part: Range): readonly PatternReading[] {
  if (!relaying.has(lemma) && lemma !== "according to") return [];
  const unit = { block: rangeAt(passage.units, part.first).block, ...part };
  const voices = readPatterns({ ...passage, units: [unit] });
  return relaying.has(lemma) ? voices : voices.filter(({ cue }) => cue?.last === part.last);
}

const toAttribution = ({ tokens }: Passage, { content, cue, source }: PatternReading): Attribution => ({
  content,
  cue,
  source,
  ...cueMeaning(tokens, cue!, content[0]!),
  confidence: ruleConfidence["quotes/passedOn"],
  rule: passedOn.name,
});
