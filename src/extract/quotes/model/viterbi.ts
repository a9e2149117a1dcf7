import { IMPOSSIBLE, changeScore, firstScore, partOf, type Lattice } from "./lattice.ts";
import { Part, SCORES, STATES, isFinal, labelOf, stepsTo } from "./states.ts";
import { LONGEST_WINDOW } from "./sides.ts";

// Viterbi's algorithm, written out state by state as the forward algorithm is.

const best = new Float64Array(LONGEST_WINDOW * STATES);
const { max } = Math;

/** The labels of the best path, and its score. */
export function bestPath(lattice: Lattice): { readonly labels: Uint8Array; readonly score: number } {
  for (let b = 0; b < STATES; b++) best[b] = firstScore(lattice, b);
  for (let i = 1; i < lattice.length; i++) {
    const part = partOf(i, lattice.head);
    if (part === Part.after) stepAfter(lattice, i);
    else stepBefore(lattice, i, part === Part.before ? 0 : IMPOSSIBLE);
  }
  const last = (lattice.length - 1) * STATES;
  let state = -1;
  for (let b = 0; b < STATES; b++)
    if (isFinal[b] && (state < 0 || best[last + b]! > best[last + state]!)) state = b;
  return { labels: labelsTo(lattice, state), score: best[last + state]! };
}

/** To an item up to the head; `others` is what being anything but the cue costs. */
function stepBefore({ scores }: Lattice, i: number, others: number): void {
  const first = i * SCORES;
  const n = i * STATES;
  const p = n - STATES;
  const o00 = best[p]!, o01 = best[p + 1]!, o10 = best[p + 2]!, o11 = best[p + 3]!, s0 = best[p + 4]!, s1 = best[p + 5]!; // prettier-ignore
  const q00 = best[p + 6]!, q01 = best[p + 7]!, q10 = best[p + 8]!, q11 = best[p + 9]!, k0 = best[p + 10]!, k1 = best[p + 11]!; // prettier-ignore
  const o = scores[first]! + others, os = scores[first + 1]!, oq = scores[first + 2]!, ok = scores[first + 3]!; // prettier-ignore
  const so = scores[first + 4]!, s = scores[first + 5]! + others, sq = scores[first + 6]!, sk = scores[first + 7]!; // prettier-ignore
  const ko = scores[first + 12]!, ks = scores[first + 13]!, kq = scores[first + 14]!, k = scores[first + 15]! + others; // prettier-ignore
  const q = scores[first + 10]!; // prettier-ignore
  best[n] = o00 + o;
  best[n + 1] = max(o01, k0 + ko) + o;
  best[n + 2] = max(o10, s0 + so) + o;
  best[n + 3] = max(o11, max(s1 + so, k1 + ko)) + o;
  best[n + 4] = max(s0, o00 + os) + s;
  best[n + 5] = max(s1, max(o01 + os, k0 + ks)) + s;
  best[n + 6] = max(q00, o00 + oq) + q;
  best[n + 7] = max(q01, max(o01 + oq, k0 + kq)) + q;
  best[n + 8] = max(q10, max(o10 + oq, s0 + sq)) + q;
  best[n + 9] = max(max(q11, o11 + oq), max(s1 + sq, k1 + kq)) + q;
  best[n + 10] = max(k0, max(o00, o01) + ok) + k;
  best[n + 11] = max(k1, max(max(o10, o11) + ok, max(s0, s1) + sk)) + k;
}

function stepAfter({ scores }: Lattice, i: number): void {
  const first = i * SCORES;
  const n = i * STATES;
  const p = n - STATES;
  const o00 = best[p]!, o01 = best[p + 1]!, o10 = best[p + 2]!, o11 = best[p + 3]!, s0 = best[p + 4]!, s1 = best[p + 5]!; // prettier-ignore
  const q00 = best[p + 6]!, q01 = best[p + 7]!, q10 = best[p + 8]!, q11 = best[p + 9]!, k0 = best[p + 10]!, k1 = best[p + 11]!; // prettier-ignore
  const o = scores[first]!, os = scores[first + 1]!, ok = scores[first + 3]!, so = scores[first + 4]!; // prettier-ignore
  const s = scores[first + 5]!, sk = scores[first + 7]!, qo = scores[first + 8]!, qs = scores[first + 9]!; // prettier-ignore
  const q = scores[first + 10]!, qk = scores[first + 11]!, ko = scores[first + 12]!, ks = scores[first + 13]!; // prettier-ignore
  const k = scores[first + 15]!; // prettier-ignore
  best[n] = max(o00, q00 + qo) + o;
  best[n + 1] = max(o01, max(q01 + qo, k0 + ko)) + o;
  best[n + 2] = max(o10, max(q10 + qo, s0 + so)) + o;
  best[n + 3] = max(max(o11, q11 + qo), max(s1 + so, k1 + ko)) + o;
  best[n + 4] = max(s0, max(o00 + os, q00 + qs)) + s;
  best[n + 5] = max(max(s1, o01 + os), max(q01 + qs, k0 + ks)) + s;
  best[n + 6] = q00 + q;
  best[n + 7] = q01 + q;
  best[n + 8] = q10 + q;
  best[n + 9] = q11 + q;
  best[n + 10] = max(k0, max(max(o00, o01) + ok, max(q00, q01) + qk)) + k;
  best[n + 11] = max(max(k1, max(o10, o11) + ok), max(max(q10, q11) + qk, max(s0, s1) + sk)) + k;
}

/** The labels of the best path to the last item's `state`, found from the last item to the first. */
function labelsTo(lattice: Lattice, state: number): Uint8Array {
  const labels = new Uint8Array(lattice.length);
  for (let i = lattice.length - 1; i > 0; i--) {
    labels[i] = labelOf[state]!;
    state = bestBefore(lattice, i, state);
  }
  labels[0] = labelOf[state]!;
  return labels;
}

function bestBefore({ scores, head }: Lattice, i: number, state: number): number {
  const { before, starts } = stepsTo[partOf(i, head)]!;
  let highest = -Infinity;
  let found = -1;
  for (let s = starts[state]!; s < starts[state + 1]!; s++) {
    const a = before[s]!;
    const score = best[(i - 1) * STATES + a]! + changeScore(scores, i, labelOf[a]!, labelOf[state]!);
    if (score > highest) {
      highest = score;
      found = a;
    }
  }
  return found;
}
