import type { Passage } from "../passage.ts";
import type { PatternReading } from "../attribution.ts";
import { candidateFeatures } from "./candidate-features.ts";
import { findCandidates, type Candidate } from "./candidates.ts";
import type { Judged } from "./choose.ts";
import { stored } from "./data.ts";
import { readItems } from "./items.ts";
import type { Model } from "./model.ts";
import { readModel } from "./stored.ts";
import { probability } from "./trees.ts";

let model: Model | undefined;

/** The trained model: read in some milliseconds, when first needed and not when imported. */
export const learned = (): Model => (model ??= readModel(stored));

/** What a model makes of a passage, with what hand-written patterns read in it for hints. */
export function judge(passage: Passage, model: Model, hints: readonly PatternReading[]): Judged[] {
  const items = readItems(passage, model, hints);
  const candidates = findCandidates(items, model);
  const rows = candidateFeatures(passage, items, candidates);
  return candidates.map((candidate, i) => judged(candidate, probability(model.forest, rows[i]!)));
}

/** Written out: spreading an object of fractions takes longer than all trees. */
const judged = (
  { head, cueScore, logProbability, byPattern, source, cue, content }: Candidate,
  probability: number,
): Judged => ({ head, cueScore, logProbability, byPattern, source, cue, content, probability });
