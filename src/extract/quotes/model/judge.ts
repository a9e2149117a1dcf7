// How likely each candidate is an attribution, and which of them are taken.

import type { PatternReading } from "../attribution.ts";
import { candidateFeatures } from "./candidate-features.ts";
import { findCandidates, type Candidate } from "./candidates.ts";
import { stored } from "./data.ts";
import { readItems } from "./items.ts";
import { readModel, type Model } from "./stored.ts";
import { probability } from "./trees.ts";
import { type Passage, zoneRound } from "../passage.ts";
import type { Range } from "../phrases.ts";

/** A candidate with the probability that it is an attribution with the right content and source. */
export type Judged = Candidate & { readonly probability: number };

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

/** Below it a candidate is more often wrong than it helps: measured for the best F1 on the development part. */
export const LOWEST_PROBABILITY = 0.3;

/** Of quotations of five words or more nearly all are somebody's. */
const FEWEST_QUOTED = 7;
const LOWEST_FOR_QUOTATION = 0.1;

const [FREE, CONTENT, CUE] = [0, 1, 2];

export const isLikely = ({ probability }: Judged): boolean => probability >= LOWEST_PROBABILITY;

/** Too unlikely by itself, but not where it alone speaks for a quotation. */
export const mayQuote = ({ probability }: Judged): boolean =>
  probability < LOWEST_PROBABILITY && probability >= LOWEST_FOR_QUOTATION;

/**
 * The attributions among candidates, in text order: of two where one's cue stands in the other's content, the likelier.
 * Unlikely ones are taken too where they alone give a voice to a quotation.
 */
export function chooseAttributions<T extends Judged>(candidates: readonly T[], passage: Passage): T[] {
  const taken = new Uint8Array(passage.tokens.length);
  const chosen = [...candidates]
    .sort((a, b) => b.probability - a.probability || a.head - b.head)
    .filter(({ cue, content, probability }) => {
      if (probability < LOWEST_PROBABILITY && !content.some((part) => holdsUnclaimed(passage, taken, part)))
        return false;
      if (taken[cue.first] !== FREE || content.some((part) => holdsCue(taken, part))) return false;
      if (isClaimed(taken, content)) return false;
      for (const { first, last } of content)
        for (let i = first; i < last; i++) if (taken[i] === FREE) taken[i] = CONTENT;
      taken.fill(CUE, cue.first, cue.last);
      return true;
    });
  return chosen.sort((a, b) => a.head - b.head);
}

/** A quotation of a sentence's length that no chosen content holds. */
function holdsUnclaimed(passage: Passage, taken: Uint8Array, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) {
    const zone = zoneRound(passage, i);
    if (zone && zone.last - zone.first >= FEWEST_QUOTED && taken[i] === FREE) return true;
  }
  return false;
}

/** Most of the content is another's already. */
function isClaimed(taken: Uint8Array, content: readonly Range[]): boolean {
  let [claimed, all] = [0, 0];
  for (const { first, last } of content)
    for (let i = first; i < last; i++, all++) if (taken[i] === CONTENT) claimed++;
  return claimed > all / 2;
}

function holdsCue(taken: Uint8Array, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (taken[i] === CUE) return true;
  return false;
}
