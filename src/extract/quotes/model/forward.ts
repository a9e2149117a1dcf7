import { firstScore, partOf, type OddsLattice } from "./lattice.ts";
import { Part, SCORES, STATES, isFinal } from "./states.ts";

// The forward algorithm, written out state by state: many times as fast as going through the steps of `states.ts`. States
// are in the order they have there: o outside, s source, q cue, k content, each by whether a source and a content were met.

const sums = new Float64Array(STATES);

/** The logarithm of the sum over all paths of the odds that their scores make. */
export function logPartition(lattice: OddsLattice): number {
  const { length, head } = lattice;
  let scale = 0;
  for (let b = 0; b < STATES; b++) sums[b] = Math.exp(firstScore(lattice, b));
  for (let i = 1; i < length; i++) {
    const part = partOf(i, head);
    if (part === Part.after) stepAfter(lattice, i * SCORES);
    else stepBefore(lattice, i * SCORES, part === Part.before ? 1 : 0);
    scale += rescale();
  }
  let total = 0;
  for (let b = 0; b < STATES; b++) if (isFinal[b]) total += sums[b]!;
  return scale + Math.log(total);
}

/** To an item up to the head, where a cue may begin and none may end; at the head itself, `others` being 0, it must have begun. */
function stepBefore({ odds }: OddsLattice, first: number, others: number): void {
  const o00 = sums[0]!, o01 = sums[1]!, o10 = sums[2]!, o11 = sums[3]!, s0 = sums[4]!, s1 = sums[5]!; // prettier-ignore
  const q00 = sums[6]!, q01 = sums[7]!, q10 = sums[8]!, q11 = sums[9]!, k0 = sums[10]!, k1 = sums[11]!; // prettier-ignore
  const o = odds[first]! * others, os = odds[first + 1]!, oq = odds[first + 2]!, ok = odds[first + 3]!; // prettier-ignore
  const so = odds[first + 4]!, s = odds[first + 5]! * others, sq = odds[first + 6]!, sk = odds[first + 7]!; // prettier-ignore
  const ko = odds[first + 12]!, ks = odds[first + 13]!, kq = odds[first + 14]!, k = odds[first + 15]! * others; // prettier-ignore
  const q = odds[first + 10]!; // prettier-ignore
  sums[0] = o00 * o;
  sums[1] = (o01 + k0 * ko) * o;
  sums[2] = (o10 + s0 * so) * o;
  sums[3] = (o11 + s1 * so + k1 * ko) * o;
  sums[4] = (s0 + o00 * os) * s;
  sums[5] = (s1 + o01 * os + k0 * ks) * s;
  sums[6] = (q00 + o00 * oq) * q;
  sums[7] = (q01 + o01 * oq + k0 * kq) * q;
  sums[8] = (q10 + o10 * oq + s0 * sq) * q;
  sums[9] = (q11 + o11 * oq + s1 * sq + k1 * kq) * q;
  sums[10] = (k0 + (o00 + o01) * ok) * k;
  sums[11] = (k1 + (o10 + o11) * ok + (s0 + s1) * sk) * k;
}

/** To an item after the head, where the cue may end and none may begin. */
function stepAfter({ odds }: OddsLattice, first: number): void {
  const o00 = sums[0]!, o01 = sums[1]!, o10 = sums[2]!, o11 = sums[3]!, s0 = sums[4]!, s1 = sums[5]!; // prettier-ignore
  const q00 = sums[6]!, q01 = sums[7]!, q10 = sums[8]!, q11 = sums[9]!, k0 = sums[10]!, k1 = sums[11]!; // prettier-ignore
  const o = odds[first]!, os = odds[first + 1]!, ok = odds[first + 3]!, so = odds[first + 4]!; // prettier-ignore
  const s = odds[first + 5]!, sk = odds[first + 7]!, qo = odds[first + 8]!, qs = odds[first + 9]!; // prettier-ignore
  const q = odds[first + 10]!, qk = odds[first + 11]!, ko = odds[first + 12]!, ks = odds[first + 13]!; // prettier-ignore
  const k = odds[first + 15]!; // prettier-ignore
  sums[0] = (o00 + q00 * qo) * o;
  sums[1] = (o01 + q01 * qo + k0 * ko) * o;
  sums[2] = (o10 + q10 * qo + s0 * so) * o;
  sums[3] = (o11 + q11 * qo + s1 * so + k1 * ko) * o;
  sums[4] = (s0 + o00 * os + q00 * qs) * s;
  sums[5] = (s1 + o01 * os + q01 * qs + k0 * ks) * s;
  sums[6] = q00 * q;
  sums[7] = q01 * q;
  sums[8] = q10 * q;
  sums[9] = q11 * q;
  sums[10] = (k0 + (o00 + o01) * ok + (q00 + q01) * qk) * k;
  sums[11] = (k1 + (o10 + o11) * ok + (q10 + q11) * qk + (s0 + s1) * sk) * k;
}

const LARGE = 1e100;

/** Scales sums that leave the range of numbers; returns the logarithm of what they were divided by. */
function rescale(): number {
  let total = 0;
  for (let b = 0; b < STATES; b++) total += sums[b]!;
  if (total < LARGE && total > 1 / LARGE) return 0;
  for (let b = 0; b < STATES; b++) sums[b]! /= total;
  return Math.log(total);
}
