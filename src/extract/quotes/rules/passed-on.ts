// The Harbour Times reported that the mayor had said the port would close.

import { cueMeaning } from "../act/meaning.ts";
import type { Attribution } from "../attribution.ts";
import { ruleConfidence } from "../confidence.ts";
import type { Passage } from "../passage.ts";
import { rangeAt } from "../phrases.ts";
import { readPatterns } from "../patterns/read-patterns.ts";

/** Who does these passes on what another says. */
const RELAYING: ReadonlySet<string> = new Set(["report", "quote", "cite"]);

/** What others say in what somebody passes on; annotators mark the outer words alone, so that the model has not learned it. */
export const passedOn = (passage: Passage, found: readonly Attribution[]): Attribution[] =>
  found
    .filter(({ lemma }) => RELAYING.has(lemma ?? ""))
    .flatMap(({ content }) => content)
    .flatMap((part) => readPatterns(passage, { ...part, block: rangeAt(passage.units, part.first).block }))
    .filter(({ cue, source }) => cue !== null && source !== null)
    .map(({ content, cue, source }) => ({
      content,
      cue,
      source,
      ...cueMeaning(passage.tokens, cue!, content[0]!),
      confidence: ruleConfidence["quotes/passedOn"],
      rule: "quotes/passedOn",
    }));
