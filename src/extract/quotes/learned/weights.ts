import type { FeatureList } from "./features.ts";

/** Rows of weights by feature id. A feature without a row weighs nothing. */
export type Weights = {
  /** Weights in a row. */
  readonly columns: number;
  /** Open addressing, a power of two of slots: the feature id in each, or `FREE`. */
  readonly keys: Int32Array;
  /** `keys.length * columns` weights. */
  readonly values: Float32Array;
};

export const FREE = -1;
const MOST_FULL = 0.6;

export function emptyWeights(columns: number, rows: number): Weights {
  const slots = 1 << Math.ceil(Math.log2(Math.max(2, rows / MOST_FULL)));
  return {
    columns,
    keys: new Int32Array(slots).fill(FREE),
    values: new Float32Array(slots * columns),
  };
}

/** The slot of a feature, or the free one where it would stand. */
export function slotOf({ keys }: Weights, feature: number): number {
  const mask = keys.length - 1;
  let slot = feature & mask;
  while (keys[slot] !== feature && keys[slot] !== FREE) slot = (slot + 1) & mask;
  return slot;
}

/** Adds the rows of the features `[from, to)` of a list to `sums`, from `at` on. */
export function addRows(
  weights: Weights,
  { ids }: FeatureList,
  from: number,
  to: number,
  sums: Float64Array,
  at: number,
): void {
  const { keys, values, columns } = weights;
  for (let i = from; i < to; i++) {
    const slot = slotOf(weights, ids[i]!);
    if (keys[slot] === FREE) continue;
    for (let c = 0, row = slot * columns; c < columns; c++) sums[at + c]! += values[row + c]!;
  }
}
