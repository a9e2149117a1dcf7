// Who said what in an article: all rules written by hand, and how they and the model take turns.

import { cueMeaning } from "./act/meaning.ts";
import type { Attribution, PatternReading } from "./attribution.ts";
import { continued } from "./find/continued.ts";
import { findBy, type Finder } from "./find/finder.ts";
import { patterns, readPatterns } from "./find/patterns.ts";
import { passedOn, quotedAs } from "./find/quoted-as.ts";
import { dash } from "./find/signs.ts";
import { transcript } from "./find/transcript.ts";
import { chooseAttributions, isLikely, judge, learned, mayQuote, type Judged } from "./model/judge.ts";
import type { Model } from "./model/stored.ts";
import { readPassage, type Passage } from "./passage.ts";
import { coordinated, declined, interrupted, opening, semicolon } from "./refine/content-ends.ts";
import {
  named,
  nobody,
  ownQuestion,
  seenByPaper,
  spokenTo,
  whichOne,
  wordOfName,
} from "./refine/no-report.ts";
import { refined, type Draft, type Refinement } from "./refine/refinement.ts";
import { hearsay, leftOutSource, nearerSource } from "./refine/sources.ts";
import type { Segments } from "../../segment/segments.ts";

/** All that is written by hand: what proposes to the model, what puts right its answer, and what finds without it. */
export type Rules = {
  readonly patterns: readonly Finder<PatternReading>[];
  readonly refinements: readonly Refinement[];
  readonly finders: readonly Finder[];
};

/** All refinements, in the order in which those of one kind are asked. What each is worth: MODEL-CARD.md. */
export const refinements: readonly Refinement[] = [
  nobody,
  seenByPaper,
  ownQuestion,
  spokenTo,
  whichOne,
  named,
  wordOfName,
  coordinated,
  hearsay,
  declined,
  semicolon,
  interrupted,
  opening,
  nearerSource,
  leftOutSource,
];

/** What structure tells beside the model, in order: each sees what those before it have left. */
const finders: readonly Finder[] = [quotedAs, passedOn, dash, transcript, continued];

export const allRules: Rules = { patterns, refinements, finders };

/** All attributions of an article: patterns propose, the model finds, refinements put right, finders add what structure tells. */
export const readAttributions = (segments: Segments): readonly Attribution[] =>
  attributionsBy(readPassage(segments), learned());

/** The same by any model. */
export const attributionsBy = (passage: Passage, model: Model): readonly Attribution[] =>
  attributionsOf(passage, judgedIn(passage, model, allRules), allRules);

/** Every candidate that a model sees in a passage, with its probability. */
export const judgedIn = (passage: Passage, model: Model, rules: Rules): Judged[] =>
  judge(passage, model, readPatterns(passage, rules.patterns));

/** The attributions among what was judged, and those that no model finds. */
export function attributionsOf(
  passage: Passage,
  candidates: readonly Judged[],
  rules: Rules,
): readonly Attribution[] {
  const chosen = chosenDrafts(passage, candidates, rules.refinements);
  return findBy(
    rules.finders,
    passage,
    chosen.map((draft) => toAttribution(passage, draft)),
  );
}

function chosenDrafts(passage: Passage, candidates: readonly Judged[], list: readonly Refinement[]): Draft[] {
  const drafts = refined(passage, candidates.map(toDraft), list, "veto");
  const likely = refined(passage, drafts.filter(isLikely), list, "neighbours");
  const chosen = chooseAttributions([...likely, ...drafts.filter(mayQuote)], passage);
  return refined(passage, refined(passage, chosen, list, "source", "content"), list, "shared source");
}

const UNREFINED: readonly string[] = [];

/** Written out: spreading an object of fractions takes longer than all trees. */
const toDraft = ({
  head,
  cueScore,
  logProbability,
  byPattern,
  source,
  cue,
  content,
  probability,
}: Judged): Draft => ({
  head,
  cueScore,
  logProbability,
  byPattern,
  source,
  cue,
  content,
  probability,
  refined: UNREFINED,
});

function toAttribution(passage: Passage, { content, cue, source, probability, refined }: Draft): Attribution {
  const nearest = content.find(({ first }) => first >= cue.last) ?? content.at(-1)!;
  return {
    content,
    cue,
    source,
    ...cueMeaning(passage.tokens, cue, nearest),
    confidence: probability,
    rule: ["quotes/model", ...refined].join("+"),
  };
}
