import { ID_BITS, type FeatureList } from "./features.ts";

/** A row of weights for every feature id: nothing is looked for, so that reading them is one step. */
export type Weights = {
  /** Weights in a row: one, or a multiple of four. */
  readonly columns: number;
  /** What a level of one weighs. */
  readonly unit: number;
  /** `2 ** ID_BITS` rows of levels, from `-LEVELS` to `LEVELS`. */
  readonly levels: Int8Array;
  /** The same, four levels to a number. */
  readonly words: Int32Array;
};

export const LEVELS = 127;
const IDS = 2 ** ID_BITS;

export function emptyWeights(columns: number, unit: number): Weights {
  const levels = new Int8Array(IDS * columns);
  return { columns, unit, levels, words: new Int32Array(levels.buffer) };
}

/** Puts in the levels of a feature. */
export const putRow = ({ columns, levels }: Weights, feature: number, row: ArrayLike<number>): void =>
  levels.set(row, feature * columns);

/** Every row that is not all zero: feature and levels. */
export function* rowsOf({ columns, levels }: Weights): Generator<[feature: number, levels: Int8Array]> {
  for (let i = 0; i < levels.length; i++) {
    if (levels[i] === 0) continue;
    const feature = Math.floor(i / columns);
    yield [feature, levels.subarray(feature * columns, (feature + 1) * columns)];
    i = (feature + 1) * columns - 1;
  }
}

/** The sum of the features' weights, of a table of one column. */
export function sumOf({ levels, unit }: Weights, { ids }: FeatureList, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += levels[ids[i]!]!;
  return sum * unit;
}

/** The sums of the features' rows, of a table of four columns, into `sums` from `out` on. */
export function sumFour(
  { words, unit }: Weights,
  { ids }: FeatureList,
  from: number,
  to: number,
  sums: Float64Array,
  out: number,
): void {
  let a = 0, b = 0, c = 0, d = 0; // prettier-ignore
  for (let i = from; i < to; i++) {
    const word = words[ids[i]!]!;
    a += (word << 24) >> 24;
    b += (word << 16) >> 24;
    c += (word << 8) >> 24;
    d += word >> 24;
  }
  sums[out] = a * unit;
  sums[out + 1] = b * unit;
  sums[out + 2] = c * unit;
  sums[out + 3] = d * unit;
}

/** The same of a table of twelve columns; written out, as this is where most of the time goes. */
export function sumTwelve(
  { words, unit }: Weights,
  { ids }: FeatureList,
  from: number,
  to: number,
  sums: Float64Array,
  out: number,
): void {
  let a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0, j = 0, k = 0, l = 0; // prettier-ignore
  for (let n = from; n < to; n++) {
    const row = ids[n]! * 3;
    const x = words[row]!;
    const y = words[row + 1]!;
    const z = words[row + 2]!;
    a += (x << 24) >> 24;
    b += (x << 16) >> 24;
    c += (x << 8) >> 24;
    d += x >> 24;
    e += (y << 24) >> 24;
    f += (y << 16) >> 24;
    g += (y << 8) >> 24;
    h += y >> 24;
    i += (z << 24) >> 24;
    j += (z << 16) >> 24;
    k += (z << 8) >> 24;
    l += z >> 24;
  }
  sums[out] = a * unit;
  sums[out + 1] = b * unit;
  sums[out + 2] = c * unit;
  sums[out + 3] = d * unit;
  sums[out + 4] = e * unit;
  sums[out + 5] = f * unit;
  sums[out + 6] = g * unit;
  sums[out + 7] = h * unit;
  sums[out + 8] = i * unit;
  sums[out + 9] = j * unit;
  sums[out + 10] = k * unit;
  sums[out + 11] = l * unit;
}
