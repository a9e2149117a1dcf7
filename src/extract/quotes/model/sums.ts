import type { FeatureList } from "./features.ts";
import { HIGHEST_SUM, ZERO, type Weights } from "./weights.ts";

/** The sum of the features' weights, of a table of one column. */
export function sumOf({ row, levels, unit }: Weights, { ids, length }: FeatureList): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += levels[row[ids[i]!]!]!;
  return sum * unit;
}

/** Sums of sixteen columns, two to a number: of even columns below, of odd ones above, each level counted from `-ZERO`. */
export const LANES = 8;
const HALF = 16;
const LOW = 0xffff;
const EVEN_BYTES = 0x00ff00ff;

/** Writes the sums of the features' rows, of a table of sixteen columns, to the lanes from `at` on. */
export function sumRows(
  { row, words }: Weights,
  { ids, length }: FeatureList,
  lanes: Int32Array,
  at: number,
): void {
  let a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0; // prettier-ignore
  for (let i = 0; i < length; i++) {
    const first = row[ids[i]!]! * 4;
    const w = words[first]!, x = words[first + 1]!, y = words[first + 2]!, z = words[first + 3]!; // prettier-ignore
    a += w & EVEN_BYTES;
    b += (w >>> 8) & EVEN_BYTES;
    c += x & EVEN_BYTES;
    d += (x >>> 8) & EVEN_BYTES;
    e += y & EVEN_BYTES;
    f += (y >>> 8) & EVEN_BYTES;
    g += z & EVEN_BYTES;
    h += (z >>> 8) & EVEN_BYTES;
  }
  lanes[at] = a;
  lanes[at + 1] = b;
  lanes[at + 2] = c;
  lanes[at + 3] = d;
  lanes[at + 4] = e;
  lanes[at + 5] = f;
  lanes[at + 6] = g;
  lanes[at + 7] = h;
}

/** Writes the sums of `rows` rows that the lanes hold, as scores and odds, from `at` on. */
export function putScores(
  { unit, odds }: Weights,
  lanes: Int32Array,
  rows: number,
  out: ScoresAndOdds,
  at: number,
): void {
  const zero = rows * ZERO;
  const { scores, odds: scoreOdds } = out;
  for (let l = 0, column = at; l < LANES; l += 2, column += 4) {
    const even = lanes[l]!;
    const odd = lanes[l + 1]!;
    const a = (even & LOW) - zero, b = (odd & LOW) - zero, c = (even >>> HALF) - zero, d = (odd >>> HALF) - zero; // prettier-ignore
    scores[column] = a * unit;
    scores[column + 1] = b * unit;
    scores[column + 2] = c * unit;
    scores[column + 3] = d * unit;
    scoreOdds[column] = odds[a + HIGHEST_SUM]!;
    scoreOdds[column + 1] = odds[b + HIGHEST_SUM]!;
    scoreOdds[column + 2] = odds[c + HIGHEST_SUM]!;
    scoreOdds[column + 3] = odds[d + HIGHEST_SUM]!;
  }
}

type ScoresAndOdds = { readonly scores: Float64Array; readonly odds: Float64Array };
