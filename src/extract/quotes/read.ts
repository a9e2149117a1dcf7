import type { Segments } from "../../segment/segments.ts";
import { cueMeaning } from "./act/meaning.ts";
import type { Attribution, PatternReading } from "./attribution.ts";
import { findBy, type Finder } from "./find/finder.ts";
import { continued } from "./find/continued.ts";
import { dash } from "./find/dash.ts";
import { passedOn } from "./find/passed-on.ts";
import { quotedAs } from "./find/quoted-as.ts";
import { transcript } from "./find/transcript.ts";
import { patterns, readPatterns } from "./find/patterns.ts";
import { chooseAttributions, isLikely, mayQuote, type Judged } from "./model/choose.ts";
import { judge, learned } from "./model/judge.ts";
import type { Model } from "./model/model.ts";
import { readPassage, type Passage } from "./passage.ts";
import { refined, type Draft, type Refinement } from "./refine/refinement.ts";
import { refinements } from "./refine/refinements.ts";

/** All that is written by hand: what proposes to the model, what puts right its answer, and what finds without it. */
export type Rules = {
  readonly patterns: readonly Finder<PatternReading>[];
  readonly refinements: readonly Refinement[];
  readonly finders: readonly Finder[];
};

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
