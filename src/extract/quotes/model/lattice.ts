import {
  changeOf,
  CHANGES,
  isFinal,
  isFirst,
  Label,
  labelOf,
  LABELS,
  Part,
  STATES,
  stepsTo,
} from "./states.ts";
import { LONGEST_WINDOW } from "./window.ts";

/** The scores of one cue's window: for each item and label, and for each change of label before an item. */
export type Lattice = {
  /** Items of the window. */
  length: number;
  /** The cue's head, counted from the first item of the window. */
  head: number;
  /** `LABELS` scores an item. */
  readonly labels: Float64Array;
  /** `CHANGES` scores an item; keeping a label has none. */
  readonly changes: Float64Array;
};

export const emptyLattice = (): Lattice => ({
  length: 0,
  head: 0,
  labels: new Float64Array(LONGEST_WINDOW * LABELS),
  changes: new Float64Array(LONGEST_WINDOW * CHANGES),
});

const IMPOSSIBLE = -1e30;
export const isPossible = (score: number): boolean => score > IMPOSSIBLE / 2;

export const partOf = (i: number, head: number): number =>
  i < head ? Part.before : i === head ? Part.head : Part.after;

/** The score of beginning in state `b`: what stands before the window is outside. */
export function firstScore({ labels, changes, head }: Lattice, b: number): number {
  const label = labelOf[b]!;
  if (!isFirst[b] || (head === 0 && label !== Label.cue)) return IMPOSSIBLE;
  return labels[label]! + (label === Label.outside ? 0 : changes[changeOf(Label.outside, label)]!);
}

/** The score of a path, given by its labels. */
export function pathScore({ labels, changes }: Lattice, path: Uint8Array): number {
  let score = 0;
  let before: number = Label.outside;
  path.forEach((label, i) => {
    score += labels[i * LABELS + label]!;
    if (label !== before) score += changes[i * CHANGES + changeOf(before, label)]!;
    before = label;
  });
  return score;
}

/** The labels of the best path, and its score. */
export function bestPath(lattice: Lattice): { readonly labels: Uint8Array; readonly score: number } {
  const { length } = lattice;
  const from = new Int8Array(length * STATES);
  let scores = new Float64Array(STATES);
  let next = new Float64Array(STATES);
  for (let b = 0; b < STATES; b++) scores[b] = firstScore(lattice, b);
  for (let i = 1; i < length; i++) {
    step(lattice, scores, next, from, i);
    [scores, next] = [next, scores];
  }
  let state = lastState(scores);
  const score = scores[state]!;
  const labels = new Uint8Array(length);
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = labelOf[state]!;
    state = from[i * STATES + state]!;
  }
  return { labels, score };
}

function step(lattice: Lattice, scores: Float64Array, next: Float64Array, from: Int8Array, i: number): void {
  const { labels, changes } = lattice;
  const { before, change, starts } = stepsTo[partOf(i, lattice.head)]!;
  const firstChange = i * CHANGES;
  for (let b = 0; b < STATES; b++) {
    let highest = IMPOSSIBLE;
    let best = 0;
    for (let s = starts[b]!; s < starts[b + 1]!; s++) {
      const a = before[s]!;
      const c = change[s]!;
      const score = scores[a]! + (c < 0 ? 0 : changes[firstChange + c]!);
      if (score > highest) {
        highest = score;
        best = a;
      }
    }
    from[i * STATES + b] = best;
    next[b] = highest + labels[i * LABELS + labelOf[b]!]!;
  }
}

function lastState(scores: Float64Array): number {
  let state = -1;
  for (let b = 0; b < STATES; b++) if (isFinal[b] && (state < 0 || scores[b]! > scores[state]!)) state = b;
  return state;
}

/** The logarithm of the sum over all paths of their exponentiated scores. */
export function logPartition(lattice: Lattice): number {
  const { length, head } = lattice;
  let sums = new Float64Array(STATES);
  let next = new Float64Array(STATES);
  const label = new Float64Array(LABELS);
  const change = new Float64Array(CHANGES);
  let log = 0;
  for (let b = 0; b < STATES; b++)
    sums[b] = isPossible(firstScore(lattice, b)) ? Math.exp(firstScore(lattice, b)) : 0;
  for (let i = 1; i < length; i++) {
    for (let l = 0; l < LABELS; l++) label[l] = Math.exp(lattice.labels[i * LABELS + l]!);
    for (let c = 0; c < CHANGES; c++) change[c] = Math.exp(lattice.changes[i * CHANGES + c]!);
    log += advance(sums, next, label, change, partOf(i, head));
    [sums, next] = [next, sums];
  }
  let total = 0;
  for (let b = 0; b < STATES; b++) if (isFinal[b]) total += sums[b]!;
  return log + Math.log(total);
}

/** One item on: `next` from `sums`, scaled to a sum of one; returns the logarithm of the scale. */
function advance(
  sums: Float64Array,
  next: Float64Array,
  label: Float64Array,
  changes: Float64Array,
  part: number,
): number {
  const { before, change, starts } = stepsTo[part]!;
  let total = 0;
  for (let b = 0; b < STATES; b++) {
    let sum = 0;
    for (let s = starts[b]!; s < starts[b + 1]!; s++) {
      const c = change[s]!;
      sum += c < 0 ? sums[before[s]!]! : sums[before[s]!]! * changes[c]!;
    }
    next[b] = sum * label[labelOf[b]!]!;
    total += next[b]!;
  }
  for (let b = 0; b < STATES; b++) next[b]! /= total;
  return Math.log(total);
}
