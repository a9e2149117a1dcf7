import { roomFor, spanFeatures, type WindowFeatures } from "../src/extract/quotes/model/span-features.ts";
import type { Lattice } from "../src/extract/quotes/model/lattice.ts";
import { changeOf, CHANGES, Label, LABELS } from "../src/extract/quotes/model/states.ts";
import type { Weights } from "../src/extract/quotes/model/weights.ts";
import { LONGEST_WINDOW, windowOf, type Window } from "../src/extract/quotes/model/window.ts";
import type { Range } from "../src/extract/quotes/phrases.ts";
import { gradients } from "./chain.ts";
import type { GoldSpans, TrainingSet } from "./examples.ts";
import { createLearner, rowOf, step, toWeights, type Learner, type LearningRate } from "./ftrl.ts";
import { createSequence, shuffle } from "./shuffle.ts";

const RATE: LearningRate = { alpha: 0.01, l1: 3 };
const ROUNDS = 8;
const SEED = 7;
const NEGLIGIBLE = 1e-3;

/** A cue's window: the rows of weights of each item, and the labels it should get. */
type Case = {
  readonly head: number;
  readonly labels: Rows;
  readonly changes: Rows;
  readonly target: Uint8Array;
};
type Rows = { readonly rows: Int32Array; readonly starts: Int32Array };

/** A linear-chain conditional random field over the windows of annotated cues. */
export function learnSpans({ examples, lexicon }: TrainingSet): { labels: Weights; changes: Weights } {
  const [labels, changes] = [createLearner(LABELS), createLearner(CHANGES)];
  const cases = examples.flatMap(({ items, gold }) => {
    const [ofLabels, ofChanges] = [roomFor(LONGEST_WINDOW), roomFor(LONGEST_WINDOW)];
    return gold.flatMap((spans): Case[] => {
      const window = windowOf(items, spans.head);
      const target = targetLabels(spans, window);
      if (!target.includes(Label.content)) return [];
      spanFeatures(items, lexicon.kinds, spans.head, window, ofLabels, ofChanges);
      const length = target.length;
      return [
        {
          head: spans.head - window.from,
          labels: rowsOf(labels, ofLabels, length),
          changes: rowsOf(changes, ofChanges, length),
          target,
        },
      ];
    });
  });
  const next = createSequence(SEED);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(cases, next);
    for (const one of cases) learnFrom(one, labels, changes);
  }
  return { labels: toWeights(labels), changes: toWeights(changes) };
}

function rowsOf(learner: Learner, { list, starts }: WindowFeatures, length: number): Rows {
  return {
    rows: Int32Array.from(list.ids.subarray(0, list.length), (feature) => rowOf(learner, feature)),
    starts: starts.slice(0, length + 1),
  };
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

function learnFrom({ head, labels, changes, target }: Case, ofLabels: Learner, ofChanges: Learner): void {
  const length = target.length;
  const lattice: Lattice = {
    length,
    head,
    labels: scores(ofLabels, labels, length),
    changes: scores(ofChanges, changes, length),
  };
  const expected = gradients(lattice);
  for (let i = 0; i < length; i++) {
    expected.labels[i * LABELS + target[i]!]! -= 1;
    const before = i ? target[i - 1]! : Label.outside;
    if (before !== target[i]) expected.changes[i * CHANGES + changeOf(before, target[i]!)]! -= 1;
  }
  follow(ofLabels, labels, expected.labels, length);
  follow(ofChanges, changes, expected.changes, length);
}

function scores({ weights, columns }: Learner, { rows, starts }: Rows, length: number): Float64Array {
  const sums = new Float64Array(length * columns);
  for (let i = 0; i < length; i++)
    for (let r = starts[i]!; r < starts[i + 1]!; r++)
      for (let c = 0; c < columns; c++) sums[i * columns + c]! += weights[rows[r]! + c]!;
  return sums;
}

function follow(learner: Learner, { rows, starts }: Rows, gradient: Float64Array, length: number): void {
  const { columns } = learner;
  for (let i = 0; i < length; i++)
    for (let c = 0; c < columns; c++) {
      const g = gradient[i * columns + c]!;
      if (Math.abs(g) < NEGLIGIBLE) continue;
      for (let r = starts[i]!; r < starts[i + 1]!; r++) step(learner, rows[r]! + c, g, RATE);
    }
}
