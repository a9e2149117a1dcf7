/**
 * Boosted decision trees over dense features, as parallel arrays. Node `n` of a tree asks whether
 * `features[feature[n]] < threshold[n]` and goes to `n + 1`, else to `otherwise[n]`; a leaf has feature -1 and adds its
 * threshold to the score.
 */
export type Forest = {
  readonly base: number;
  /** First node of each tree. */
  readonly roots: Int32Array;
  readonly feature: Int8Array;
  readonly threshold: Float32Array;
  readonly otherwise: Int32Array;
};

const LEAF = -1;

/** The probability that the forest gives to a row of features. */
export function probability(forest: Forest, row: Float64Array): number {
  let score = forest.base;
  for (const root of forest.roots) {
    let node = root;
    while (forest.feature[node] !== LEAF)
      node = row[forest.feature[node]!]! < forest.threshold[node]! ? node + 1 : forest.otherwise[node]!;
    score += forest.threshold[node]!;
  }
  return logistic(score);
}

export const logistic = (score: number): number => 1 / (1 + Math.exp(-score));
