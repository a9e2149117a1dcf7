import { cueFeatures } from "../src/extract/quotes/model/cue-features.ts";
import { featureList } from "../src/extract/quotes/model/features.ts";
import { sidesOf } from "../src/extract/quotes/model/sides.ts";
import { logistic } from "../src/extract/quotes/model/trees.ts";
import { mayHead } from "../src/extract/quotes/model/words.ts";
import type { Weights } from "../src/extract/quotes/model/weights.ts";
import type { Example, TrainingSet } from "./examples.ts";
import { createLearner, rowOf, step, toWeights, type Learner, type LearningRate } from "./ftrl.ts";
import { createSequence, shuffle } from "./shuffle.ts";

const RATE: LearningRate = { alpha: 0.05, l1: 1.5 };
const ROUNDS = 4;
const SEED = 1;
const CERTAIN = 1e-3;
const MOST_FEATURES = 100;

/** Rows of weights that one possible cue head adds up, and whether it is one. */
type Case = { readonly rows: Int32Array; readonly target: 0 | 1 };

/** Logistic regression on every word that may head a cue. */
export function learnCues({ examples, lexicon }: TrainingSet): Weights {
  const learner = createLearner(1);
  const cases = examples.flatMap((example) => casesOf(example, lexicon.kinds, learner));
  const next = createSequence(SEED);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(cases, next);
    for (const { rows, target } of cases) {
      let score = 0;
      for (const row of rows) score += learner.weights[row]!;
      const gradient = logistic(score) - target;
      if (Math.abs(gradient) < CERTAIN) continue;
      for (const row of rows) step(learner, row, gradient, RATE);
    }
  }
  return toWeights(learner);
}

function casesOf(
  { items, heads }: Example,
  kinds: TrainingSet["lexicon"]["kinds"],
  learner: Learner,
): Case[] {
  const list = featureList(MOST_FEATURES);
  const sides = sidesOf(items, kinds);
  const cases: Case[] = [];
  for (let i = 0; i < items.length; i++) {
    if (!mayHead(items.rate[i]!)) continue;
    cueFeatures(items, sides, i, list);
    const rows = Int32Array.from(list.ids.subarray(0, list.length), (feature) => rowOf(learner, feature));
    cases.push({ rows, target: heads.has(i) ? 1 : 0 });
  }
  return cases;
}
