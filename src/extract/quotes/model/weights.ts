import type { FeatureList } from "./features.ts";

/**
 * Rows of weights by feature id; a feature without a row weighs nothing. A weight is a level from -`LEVELS` to `LEVELS`,
 * standing for its signed square times `unit`: small weights are told apart best.
 */
export type Weights = {
  /** Weights in a row. */
  readonly columns: number;
  readonly unit: number;
  /** Open addressing, a power of two of slots: in each a feature id, or `FREE`, and its levels, four to a number. */
  readonly slots: Int32Array;
  /** One bit for ids that may have a row: most have none, and this is small enough to stay at hand. */
  readonly known: Int32Array;
};

export const LEVELS = 45;
export const FREE = -1;
const MOST_FULL = 0.65;
const LEVELS_IN_WORD = 4;
const KNOWN_BITS = 1 << 20;

/** Numbers in a slot. */
const widthOf = (columns: number): number => 1 + Math.ceil(columns / LEVELS_IN_WORD);

export function emptyWeights(columns: number, unit: number, rows: number): Weights {
  const count = 1 << Math.ceil(Math.log2(Math.max(2, rows / MOST_FULL)));
  const slots = new Int32Array(count * widthOf(columns));
  for (let at = 0; at < slots.length; at += widthOf(columns)) slots[at] = FREE;
  return { columns, unit, slots, known: new Int32Array(KNOWN_BITS / 32) };
}

/** Puts in a row; `feature` must not have one. */
export function putRow({ columns, slots, known }: Weights, feature: number, levels: ArrayLike<number>): void {
  const width = widthOf(columns);
  let at = (feature * width) % slots.length;
  while (slots[at] !== FREE) at = (at + width) % slots.length;
  slots[at] = feature;
  for (let c = 0; c < columns; c++) slots[at + 1 + (c >> 2)]! |= (levels[c]! & 0xff) << ((c & 3) * 8);
  const bit = feature & (KNOWN_BITS - 1);
  known[bit >> 5]! |= 1 << (bit & 31);
}

/** Every row: feature and levels. */
export function* rowsOf({ columns, slots }: Weights): Generator<[feature: number, levels: number[]]> {
  const width = widthOf(columns);
  for (let at = 0; at < slots.length; at += width)
    if (slots[at] !== FREE)
      yield [
        slots[at]!,
        Array.from({ length: columns }, (_, c) => levelIn(slots[at + 1 + (c >> 2)]!, c & 3)),
      ];
}

const levelIn = (word: number, c: number): number => (word << (24 - c * 8)) >> 24;

const signedSquare = (level: number): number => level * Math.abs(level);

/** The sum of the features' weights, of a table of one column. */
export function sumOf(
  { slots, known, unit }: Weights,
  { ids }: FeatureList,
  from: number,
  to: number,
): number {
  const last = slots.length - 1;
  let sum = 0;
  for (let i = from; i < to; i++) {
    const feature = ids[i]!;
    const bit = feature & (KNOWN_BITS - 1);
    if (!((known[bit >> 5]! >> (bit & 31)) & 1)) continue;
    let at = (feature << 1) & last;
    while (slots[at] !== feature && slots[at] !== FREE) at = (at + 2) & last;
    if (slots[at] === feature) sum += signedSquare((slots[at + 1]! << 24) >> 24);
  }
  return sum * unit;
}

/** Adds the features' rows to `sums`, from `out` on. */
export function addRows(
  weights: Weights,
  { ids }: FeatureList,
  from: number,
  to: number,
  sums: Float64Array,
  out: number,
): void {
  const { slots, known, columns, unit } = weights;
  const width = widthOf(columns);
  const last = slots.length - 1;
  for (let i = from; i < to; i++) {
    const feature = ids[i]!;
    const bit = feature & (KNOWN_BITS - 1);
    if (!((known[bit >> 5]! >> (bit & 31)) & 1)) continue;
    let at = (feature * width) & last;
    while (slots[at] !== feature && slots[at] !== FREE) at = (at + width) & last;
    if (slots[at] !== feature) continue;
    for (let w = 1, c = out; w < width; w++, c += LEVELS_IN_WORD) {
      const word = slots[at + w]!;
      if (word === 0) continue;
      sums[c]! += signedSquare((word << 24) >> 24);
      sums[c + 1]! += signedSquare((word << 16) >> 24);
      sums[c + 2]! += signedSquare((word << 8) >> 24);
      sums[c + 3]! += signedSquare(word >> 24);
    }
  }
  for (let c = 0; c < columns; c++) sums[out + c]! *= unit;
}
