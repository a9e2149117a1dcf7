import { firstScore, isPossible, partOf, type Lattice } from "../src/extract/quotes/model/lattice.ts";
import {
  changeOf,
  CHANGES,
  isFinal,
  Label,
  labelOf,
  LABELS,
  STATES,
  stepsTo,
} from "../src/extract/quotes/model/states.ts";

/** How likely each label and each change of label is at each item, over all paths. */
export type Expected = { readonly labels: Float64Array; readonly changes: Float64Array };

const IMPOSSIBLE = -1e30;

/** The states that may stand before state `b` at item `i`. */
function before({ head }: Lattice, i: number, b: number): Int8Array {
  const steps = stepsTo[partOf(i, head)]!;
  return steps.before.subarray(steps.starts[b], steps.starts[b + 1]);
}

/** The score of going from state `a` to state `b` at item `i`. */
function changeScore({ changes }: Lattice, i: number, a: number, b: number): number {
  const change = changeOf(labelOf[a]!, labelOf[b]!);
  return change < 0 ? 0 : changes[i * CHANGES + change]!;
}

/** The forward-backward algorithm in logarithms. */
export function gradients(lattice: Lattice): Expected {
  const forward = forwardLogs(lattice);
  const backward = backwardLogs(lattice);
  const total = totalOf(lattice, forward);
  const expected = {
    labels: new Float64Array(lattice.length * LABELS),
    changes: new Float64Array(lattice.length * CHANGES),
  };
  for (let i = 0; i < lattice.length; i++)
    for (let b = 0; b < STATES; b++) {
      const at = i * STATES + b;
      if (!isPossible(backward[at]!)) continue;
      const label = labelOf[b]!;
      const state = isPossible(forward[at]!) ? Math.exp(forward[at]! + backward[at]! - total) : 0;
      expected.labels[i * LABELS + label]! += state;
      if (i === 0 && label !== Label.outside) expected.changes[changeOf(Label.outside, label)]! += state;
      if (i > 0) addChanges(lattice, forward, backward, total, i, b, expected.changes);
    }
  return expected;
}

function addChanges(
  lattice: Lattice,
  forward: Float64Array,
  backward: Float64Array,
  total: number,
  i: number,
  b: number,
  changes: Float64Array,
): void {
  const label = labelOf[b]!;
  const behind = lattice.labels[i * LABELS + label]! + backward[i * STATES + b]! - total;
  for (const a of before(lattice, i, b)) {
    const ahead = forward[(i - 1) * STATES + a]!;
    if (labelOf[a] === label || !isPossible(ahead)) continue;
    changes[i * CHANGES + changeOf(labelOf[a]!, label)]! += Math.exp(
      ahead + changeScore(lattice, i, a, b) + behind,
    );
  }
}

function forwardLogs(lattice: Lattice): Float64Array {
  const logs = new Float64Array(lattice.length * STATES).fill(IMPOSSIBLE);
  for (let b = 0; b < STATES; b++) logs[b] = firstScore(lattice, b);
  for (let i = 1; i < lattice.length; i++)
    for (let b = 0; b < STATES; b++) {
      const terms: number[] = [];
      for (const a of before(lattice, i, b)) {
        const ahead = logs[(i - 1) * STATES + a]!;
        if (isPossible(ahead)) terms.push(ahead + changeScore(lattice, i, a, b));
      }
      if (terms.length) logs[i * STATES + b] = logSum(terms) + lattice.labels[i * LABELS + labelOf[b]!]!;
    }
  return logs;
}

function backwardLogs(lattice: Lattice): Float64Array {
  const { length } = lattice;
  const logs = new Float64Array(length * STATES).fill(IMPOSSIBLE);
  for (let b = 0; b < STATES; b++) if (isFinal[b]) logs[(length - 1) * STATES + b] = 0;
  for (let i = length - 1; i > 0; i--) {
    const terms: number[][] = Array.from({ length: STATES }, () => []);
    for (let b = 0; b < STATES; b++) {
      const behind = logs[i * STATES + b]! + lattice.labels[i * LABELS + labelOf[b]!]!;
      if (!isPossible(behind)) continue;
      for (const a of before(lattice, i, b)) terms[a]!.push(behind + changeScore(lattice, i, a, b));
    }
    for (let a = 0; a < STATES; a++) if (terms[a]!.length) logs[(i - 1) * STATES + a] = logSum(terms[a]!);
  }
  return logs;
}

function totalOf({ length }: Lattice, forward: Float64Array): number {
  const last = (length - 1) * STATES;
  return logSum([...forward.subarray(last)].filter((log, b) => isFinal[b] && isPossible(log)));
}

function logSum(logs: readonly number[]): number {
  let highest = -Infinity;
  for (const log of logs) if (log > highest) highest = log;
  let sum = 0;
  for (const log of logs) sum += Math.exp(log - highest);
  return highest + Math.log(sum);
}
