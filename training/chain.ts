import {
  IMPOSSIBLE,
  changeScore,
  firstScore,
  isPossible,
  partOf,
  type Lattice,
} from "../src/extract/quotes/model/lattice.ts";
import {
  Label,
  SCORES,
  STATES,
  changeAt,
  isFinal,
  labelAt,
  labelOf,
  stepsTo,
} from "../src/extract/quotes/model/states.ts";

/** The states that may stand before state `b` at item `i`. */
function before({ head }: Lattice, i: number, b: number): Int8Array {
  const steps = stepsTo[partOf(i, head)]!;
  return steps.before.subarray(steps.starts[b], steps.starts[b + 1]);
}

/** The score of going from state `a` to state `b` at item `i`. */
const stepScore = ({ scores }: Lattice, i: number, a: number, b: number): number =>
  changeScore(scores, i, labelOf[a]!, labelOf[b]!);

const labelScore = ({ scores }: Lattice, i: number, b: number): number =>
  scores[i * SCORES + labelAt(labelOf[b]!)]!;

/** How likely each score of the lattice counts, over all paths; by the forward-backward algorithm in logarithms. */
export function expectedCounts(lattice: Lattice): Float64Array {
  const forward = forwardLogs(lattice);
  const backward = backwardLogs(lattice);
  const total = totalOf(lattice, forward);
  const expected = new Float64Array(lattice.length * SCORES);
  for (let i = 0; i < lattice.length; i++)
    for (let b = 0; b < STATES; b++) {
      const at = i * STATES + b;
      if (!isPossible(backward[at]!)) continue;
      const label = labelOf[b]!;
      const state = isPossible(forward[at]!) ? Math.exp(forward[at]! + backward[at]! - total) : 0;
      expected[i * SCORES + labelAt(label)]! += state;
      if (i === 0 && label !== Label.outside) expected[changeAt(Label.outside, label)]! += state;
      if (i > 0) addChanges(lattice, forward, backward, total, i, b, expected);
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
  expected: Float64Array,
): void {
  const label = labelOf[b]!;
  const behind = labelScore(lattice, i, b) + backward[i * STATES + b]! - total;
  for (const a of before(lattice, i, b)) {
    const ahead = forward[(i - 1) * STATES + a]!;
    if (labelOf[a] === label || !isPossible(ahead)) continue;
    expected[i * SCORES + changeAt(labelOf[a]!, label)]! += Math.exp(
      ahead + stepScore(lattice, i, a, b) + behind,
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
        if (isPossible(ahead)) terms.push(ahead + stepScore(lattice, i, a, b));
      }
      if (terms.length) logs[i * STATES + b] = logSum(terms) + labelScore(lattice, i, b);
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
      const behind = logs[i * STATES + b]! + labelScore(lattice, i, b);
      if (!isPossible(behind)) continue;
      for (const a of before(lattice, i, b)) terms[a]!.push(behind + stepScore(lattice, i, a, b));
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
