import { featureList, type Weights } from "../src/extract/quotes/model/weights.ts";
import type { Items } from "../src/extract/quotes/model/items.ts";
import type { Lattice } from "../src/extract/quotes/model/lattice.ts";
import { Label, SCORES, changeAt, labelAt } from "../src/extract/quotes/model/states.ts";
import {
  FEATURES,
  cueOf,
  emptyPlace,
  goTo,
  itemFeatures,
} from "../src/extract/quotes/model/span-features.ts";
import { emptySurroundings, lookAround, passesOf } from "../src/extract/quotes/model/surroundings.ts";
import { windowOf, type Window } from "../src/extract/quotes/model/sides.ts";
import type { Range } from "../src/extract/quotes/phrases.ts";
import { expectedCounts } from "./chain.ts";
import type { Example, GoldSpans, TrainingSet } from "./examples.ts";
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

const RATE: LearningRate = { alpha: 0.02, l1: 5 };
const ROUNDS = { rounds: 10, averaged: 6 };
const SEED = 7;
const NEGLIGIBLE = 1e-3;

/** A cue's window: the rows of weights of each item, `FEATURES` an item, and the labels it should get. */
type Case = { readonly head: number; readonly rows: Int32Array; readonly target: Uint8Array };

/** A linear-chain conditional random field over the windows of annotated cues. */
export function learnSpans({ examples, lexicon }: TrainingSet): Weights {
  const learner = createLearner(SCORES);
  const cases = examples.flatMap((example) => casesOf(example, lexicon.kinds, learner));
  const next = createSequence(SEED);
  const learned = learnRounds(learner, ROUNDS, () => {
    shuffle(cases, next);
    for (const one of cases) learnFrom(one, learner);
  });
  return toWeights(learned);
}

function casesOf({ items, gold }: Example, kinds: TrainingSet["lexicon"]["kinds"], learner: Learner): Case[] {
  const passes = passesOf(items, kinds);
  return gold.flatMap((spans) => {
    const window = windowOf(items, spans.head);
    const target = targetLabels(spans, window);
    if (!target.includes(Label.content)) return [];
    return [
      { head: spans.head - window.from, rows: rowsIn(items, passes, spans.head, window, learner), target },
    ];
  });
}

/** The rows of all features of all items. */
function rowsIn(
  items: Items,
  passes: Uint8Array,
  head: number,
  window: Window,
  learner: Learner,
): Int32Array {
  const [around, place] = [emptySurroundings(), emptyPlace()];
  const list = featureList(FEATURES * (window.to - window.from));
  const cue = cueOf(items, head, window);
  lookAround(around, items, passes, head, window);
  for (let k = window.from; k < window.to; k++) {
    goTo(place, cue, around, k);
    itemFeatures(items, cue, place, list);
  }
  return list.ids.map((feature) => rowOf(learner, feature));
}

/** What each item of the window should be: one stretch of source, the cue's own stretch, all content. */
function targetLabels({ head, source, cue, content }: GoldSpans, { from, to }: Window): Uint8Array {
  const target = new Uint8Array(to - from);
  const put = ({ first, last }: Range, label: number) =>
    target.fill(label, Math.max(0, first - from), Math.max(0, last - from));
  for (const part of content) put(part, Label.content);
  for (const part of source.slice(0, 1)) put(part, Label.source);
  for (const part of cue) if (part.first <= head && head < part.last) put(part, Label.cue);
  target[head - from] = Label.cue;
  return onlyFirst(target, Label.source);
}

/** Later stretches of a label, left when another label was put over its middle, become outside. */
function onlyFirst(target: Uint8Array, label: number): Uint8Array {
  const first = target.indexOf(label);
  let i = first;
  while (i >= 0 && i < target.length && target[i] === label) i++;
  for (; first >= 0 && i < target.length; i++) if (target[i] === label) target[i] = Label.outside;
  return target;
}

function learnFrom({ head, rows, target }: Case, learner: Learner): void {
  const { length } = target;
  const lattice: Lattice = { length, head, scores: scoresOf(learner, rows, length) };
  const gradient = expectedCounts(lattice);
  target.forEach((label, i) => {
    const before = i ? target[i - 1]! : Label.outside;
    gradient[i * SCORES + labelAt(label)]! -= 1;
    if (before !== label) gradient[i * SCORES + changeAt(before, label)]! -= 1;
  });
  follow(learner, rows, gradient, length);
}

function scoresOf({ weights }: Learner, rows: Int32Array, length: number): Float64Array {
  const sums = new Float64Array(length * SCORES);
  for (let i = 0; i < length; i++)
    for (let r = i * FEATURES; r < (i + 1) * FEATURES; r++)
      for (let c = 0; c < SCORES; c++) sums[i * SCORES + c]! += weights[rows[r]! + c]!;
  return sums;
}

function follow(learner: Learner, rows: Int32Array, gradient: Float64Array, length: number): void {
  for (let i = 0; i < length; i++)
    for (let c = 0; c < SCORES; c++) {
      const g = gradient[i * SCORES + c]!;
      if (Math.abs(g) < NEGLIGIBLE) continue;
      for (let r = i * FEATURES; r < (i + 1) * FEATURES; r++) step(learner, rows[r]! + c, g, RATE);
    }
}
