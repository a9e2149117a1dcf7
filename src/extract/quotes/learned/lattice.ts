import {
  CHANGES,
  isFinal,
  isFirst,
  Label,
  labelOf,
  LABELS,
  Part,
  predecessors,
  STATES,
} from "./states.ts";

/** The scores of one cue's window: for each item and label, and for each change of label before an item. */
export type Lattice = {
  /** Items of the window. */
  readonly length: number;
  /** The cue's head, counted from the first item of the window. */
  readonly head: number;
  /** `length * LABELS` scores. */
  readonly labels: Float64Array;
  /** `length * CHANGES` scores; keeping a label has none. */
  readonly changes: Float64Array;
};

const IMPOSSIBLE = -1e30;

export const partOf = (i: number, head: number): number =>
  i < head ? Part.before : i === head ? Part.head : Part.after;

/** The score of going from state `a` to state `b` at item `i`. */
export const changeScore = ({ changes }: Lattice, i: number, a: number, b: number): number =>
  labelOf[a] === labelOf[b] ? 0 : changes[i * CHANGES + labelOf[a]! * LABELS + labelOf[b]!]!;

/** The score of beginning in state `b`: what stands before the window is outside. */
export function firstScore({ labels, changes, head }: Lattice, b: number): number {
  const label = labelOf[b]!;
  if (!isFirst[b] || (head === 0 && label !== Label.cue)) return IMPOSSIBLE;
  return labels[label]! + (label === Label.outside ? 0 : changes[label]!);
}

export const isPossible = (score: number): boolean => score > IMPOSSIBLE / 2;

/** The labels of the best path, and its score. */
export function bestPath(lattice: Lattice): { readonly labels: Uint8Array; readonly score: number } {
  const { length } = lattice;
  const best = new Float64Array(length * STATES).fill(IMPOSSIBLE);
  const from = new Int8Array(length * STATES);
  for (let b = 0; b < STATES; b++) best[b] = firstScore(lattice, b);
  for (let i = 1; i < length; i++) for (let b = 0; b < STATES; b++) step(lattice, best, from, i, b);
  let state = lastState(best, length);
  const score = best[(length - 1) * STATES + state]!;
  const labels = new Uint8Array(length);
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = labelOf[state]!;
    state = from[i * STATES + state]!;
  }
  return { labels, score };
}

function step(lattice: Lattice, best: Float64Array, from: Int8Array, i: number, b: number): void {
  let highest = IMPOSSIBLE;
  for (const a of predecessors[partOf(i, lattice.head)]![b]!) {
    const score = best[(i - 1) * STATES + a]! + changeScore(lattice, i, a, b);
    if (score <= highest) continue;
    highest = score;
    from[i * STATES + b] = a;
  }
  best[i * STATES + b] = highest + lattice.labels[i * LABELS + labelOf[b]!]!;
}

function lastState(best: Float64Array, length: number): number {
  let state = -1;
  const last = (length - 1) * STATES;
  for (let b = 0; b < STATES; b++)
    if (isFinal[b] && (state < 0 || best[last + b]! > best[last + state]!)) state = b;
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
  for (let b = 0; b < STATES; b++) sums[b] = Math.exp(Math.max(firstScore(lattice, b), MOST_NEGATIVE));
  for (let i = 1; i < length; i++) {
    for (let l = 0; l < LABELS; l++) label[l] = Math.exp(lattice.labels[i * LABELS + l]!);
    for (let c = 0; c < CHANGES; c++) change[c] = Math.exp(lattice.changes[i * CHANGES + c]!);
    for (let l = 0; l < LABELS; l++) change[l * LABELS + l] = 1;
    log += advance(sums, next, label, change, predecessors[partOf(i, head)]!);
    [sums, next] = [next, sums];
  }
  let total = 0;
  for (let b = 0; b < STATES; b++) if (isFinal[b]) total += sums[b]!;
  return log + Math.log(total);
}

const MOST_NEGATIVE = -700; // below it Math.exp gives 0

/** One item on: `next` from `sums`, scaled to a sum of one; returns the logarithm of the scale. */
function advance(
  sums: Float64Array,
  next: Float64Array,
  label: Float64Array,
  change: Float64Array,
  before: readonly (readonly number[])[],
): number {
  let total = 0;
  for (let b = 0; b < STATES; b++) {
    let sum = 0;
    for (const a of before[b]!) sum += sums[a]! * change[labelOf[a]! * LABELS + labelOf[b]!]!;
    next[b] = sum * label[labelOf[b]!]!;
    total += next[b]!;
  }
  for (let b = 0; b < STATES; b++) next[b]! /= total;
  return Math.log(total);
}
