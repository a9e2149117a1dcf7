// The mayor said the bridge would stay closed.

import { cueMeaning } from "../act/meaning.ts";
import type { Attribution } from "../attribution.ts";
import type { Passage } from "../passage.ts";
import { endBeforeCoordinated } from "../rules/coordinated.ts";
import { mended } from "../rules/mended.ts";
import { isNoReport } from "../rules/no-report.ts";
import { withoutOthersSentences } from "../rules/other-sentence.ts";
import { withoutSources } from "../rules/only-source.ts";
import { passedOn } from "../rules/passed-on.ts";
import { keepClearOf, quotedAs } from "../rules/quoted-as.ts";
import { withSharedSource } from "../rules/shared-source.ts";
import { notAmong, shownBy } from "../rules/shown.ts";
import { endBeforeContrast } from "../rules/while.ts";
import { candidateFeatures } from "./candidate-features.ts";
import { findCandidates, type Candidate } from "./candidates.ts";
import { chooseAttributions, isLikely, mayQuote, type Judged } from "./choose.ts";
import { stored } from "./data.ts";
import { readItems } from "./items.ts";
import type { Model } from "./model.ts";
import { readModel } from "./stored.ts";
import { probability } from "./trees.ts";

let model: Model | undefined;

/** The attributions that the trained model finds, in text order. */
export function learnedAttributions(passage: Passage): Attribution[] {
  model ??= readModel(stored); // some milliseconds: when first needed, not when imported
  return attributionsBy(model, passage);
}

/** The same by any model. */
export function attributionsBy(model: Model, passage: Passage): Attribution[] {
  const judged = judge(passage, model).filter((candidate) => !isNoReport(passage, candidate));
  const likely = withoutOthersSentences(passage, withoutSources(judged.filter(isLikely)));
  const apart = endBeforeContrast(passage, endBeforeCoordinated(passage.tokens, likely));
  const chosen = chooseAttributions([...apart, ...judged.filter(mayQuote)], passage);
  const own = chosen.map((candidate) => toAttribution(passage, candidate));
  const relayed = [...quotedAs(passage), ...notAmong(own, shownBy(passage))];
  const found = withSharedSource(passage, keepClearOf(relayed, own));
  return [...found, ...relayed, ...passedOn(passage, found)].sort((a, b) => a.cue!.first - b.cue!.first);
}

export function judge(passage: Passage, model: Model): Judged[] {
  const items = readItems(passage, model);
  const candidates = findCandidates(items, model);
  const rows = candidateFeatures(passage, items, candidates);
  return candidates.map((candidate, i) => judged(candidate, probability(model.forest, rows[i]!)));
}

/** Written out: spreading an object of fractions takes longer than all trees. */
const judged = (
  { head, cueScore, logProbability, byPattern, source, cue, content }: Candidate,
  probability: number,
): Judged => ({ head, cueScore, logProbability, byPattern, source, cue, content, probability });

function toAttribution(passage: Passage, found: Judged): Attribution {
  const { content, cue, source } = mended(passage, found);
  const nearest = content.find(({ first }) => first >= cue.last) ?? content.at(-1)!;
  return {
    content,
    cue,
    source,
    ...cueMeaning(passage.tokens, cue, nearest),
    confidence: found.probability,
    rule: "quotes/model",
  };
}
