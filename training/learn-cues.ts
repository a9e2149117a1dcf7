import { LOWEST_CUE_SCORE } from "../src/extract/quotes/model/candidates.ts";
import { contextFeatures, glanceFeatures } from "../src/extract/quotes/model/cue-features.ts";
import { featureList, type Weights } from "../src/extract/quotes/model/weights.ts";
import { sidesOf } from "../src/extract/quotes/model/sides.ts";
import { logistic } from "../src/extract/quotes/model/trees.ts";
import { mayHead } from "../src/extract/quotes/model/words.ts";
import type { Example, TrainingSet } from "./examples.ts";
import {
  createLearner,
  learnRounds,
  rowOf,
  step,
  toWeights,
  type Learner,
  type LearningRate,
} from "./ftrl.ts";
import { createSequence, shuffle } from "./shuffle.ts";

const RATE: LearningRate = { alpha: 0.05, l1: 1.5 };
const ROUNDS = { rounds: 5, averaged: 3 };
const SEED = 1;
const CERTAIN = 1e-3;
const MOST_FEATURES = 64;
/** The part of them that may be overlooked. */
const OVERLOOKED = 0.003;

/** Rows of weights that one possible cue head adds up, those seen at a glance first, and whether it is one. */
type Case = { readonly glance: number; readonly rows: Int32Array; readonly target: 0 | 1 };

/** Logistic regression on every word that may head a cue. */
export function learnCues({ examples, lexicon }: TrainingSet): { cue: Weights; lowestGlance: number } {
  const learner = createLearner(1);
  const cases = examples.flatMap((example) => casesOf(example, lexicon.kinds, learner));
  const next = createSequence(SEED);
  const learned = learnRounds(learner, ROUNDS, () => {
    shuffle(cases, next);
    for (const { rows, target } of cases) {
      const gradient = logistic(sumOf(learner, rows)) - target;
      if (Math.abs(gradient) < CERTAIN) continue;
      for (const row of rows) step(learner, row, gradient, RATE);
    }
  });
  return { cue: toWeights(learned), lowestGlance: lowestGlance(learned, cases) };
}

function sumOf({ weights }: Learner, rows: Int32Array): number {
  let sum = 0;
  for (const row of rows) sum += weights[row]!;
  return sum;
}

/** All but a few of the heads that are worth labelling have more at a glance. */
function lowestGlance(learner: Learner, cases: readonly Case[]): number {
  const glances = cases
    .filter(({ rows }) => sumOf(learner, rows) >= LOWEST_CUE_SCORE)
    .map(({ rows, glance }) => sumOf(learner, rows.subarray(0, glance)))
    .sort((a, b) => a - b);
  return Math.fround(glances[Math.floor(glances.length * OVERLOOKED)] ?? 0);
}

function casesOf(
  { items, heads }: Example,
  kinds: TrainingSet["lexicon"]["kinds"],
  learner: Learner,
): Case[] {
  const list = featureList(MOST_FEATURES);
  const sides = sidesOf(items, kinds);
  const rows = () => Array.from(list.ids.subarray(0, list.length), (feature) => rowOf(learner, feature));
  const cases: Case[] = [];
  for (let i = 0; i < items.length; i++) {
    if (!mayHead(items.rate[i]!)) continue;
    glanceFeatures(items, i, list);
    const glance = rows();
    contextFeatures(items, sides, i, list);
    cases.push({
      glance: glance.length,
      rows: Int32Array.from([...glance, ...rows()]),
      target: heads.has(i) ? 1 : 0,
    });
  }
  return cases;
}
