import { ID_BITS, createWeights, type Weights } from "../src/extract/quotes/model/weights.ts";

/** The levels of each feature that has any. */
export type Row = readonly [feature: number, levels: ArrayLike<number>];

/** Weights that keep each different row once. */
export function weightsOf(columns: number, unit: number, rows: readonly Row[]): Weights {
  const zeros = Array<number>(columns).fill(0);
  const uses = new Map<string, { levels: ArrayLike<number>; count: number }>([
    [zeros.join(), { levels: zeros, count: Infinity }],
  ]);
  for (const [, levels] of rows) {
    const key = Array.from(levels).join();
    uses.set(key, { levels, count: (uses.get(key)?.count ?? 0) + 1 });
  }
  const different = [...uses].sort(([, a], [, b]) => (a.count === b.count ? 0 : b.count - a.count));
  const numbers = new Map(different.map(([key], number) => [key, number]));
  const levels = Int8Array.from(different.flatMap(([, { levels }]) => Array.from(levels)));
  const weights = createWeights(columns, unit, levels);
  for (const [feature, levels] of rows) weights.row[feature] = numbers.get(Array.from(levels).join())!;
  return weights;
}

/** Every feature whose row is not all zero, in order, and its levels. */
export function* rowsOf({ columns, row, levels }: Weights): Generator<[feature: number, levels: Int8Array]> {
  for (let feature = 0; feature < 2 ** ID_BITS; feature++)
    if (row[feature])
      yield [feature, levels.subarray(row[feature]! * columns, (row[feature]! + 1) * columns)];
}
