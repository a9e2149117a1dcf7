/** Questions from a tree's root to its leaf. */
export const DEPTH = 5;
/** Leaves of a tree; its nodes are numbered from 1 for the root, the children of `n` being `2n` and `2n + 1`. */
export const LEAVES = 2 ** DEPTH;

/**
 * Boosted decision trees over dense features. Every tree is whole, so that no step depends on what a node is: node `n` of
 * tree `t` asks whether `row[feature[i]] < threshold[i]` with `i = t * LEAVES + n`, and goes to `2n`, else to `2n + 1`.
 */
export type Forest = {
  readonly base: number;
  readonly feature: Uint8Array;
  /** Infinity where there is nothing to ask. */
  readonly threshold: Float64Array;
  /** What the leaves of each tree add to the score, from left to right. */
  readonly leaf: Float64Array;
};

export const emptyForest = (base: number, trees: number): Forest => ({
  base,
  feature: new Uint8Array(trees * LEAVES),
  threshold: new Float64Array(trees * LEAVES).fill(Infinity),
  leaf: new Float64Array(trees * LEAVES),
});

/** The leftmost leaf below a node, and the first after those below it. */
export const leftmost = (node: number): number => (node < LEAVES ? leftmost(2 * node) : node);
const leafAfter = (node: number): number => (node < LEAVES ? leafAfter(2 * node + 1) : node + 1);

/** Gives all leaves below a node of the tree that begins at `tree` one value. */
export const fillLeaves = ({ leaf }: Forest, tree: number, node: number, value: number): void =>
  void leaf.fill(value, tree + leftmost(node) - LEAVES, tree + leafAfter(node) - LEAVES);

/** The probability that the forest gives to a row of features. */
export function probability({ base, feature, threshold, leaf }: Forest, row: Float64Array): number {
  let score = base;
  for (let tree = 0; tree < leaf.length; tree += LEAVES) {
    let node = 1;
    while (node < LEAVES) {
      const at = tree + node;
      node = 2 * node + Number(row[feature[at]!]! >= threshold[at]!); // no branch: which way it goes is hard to guess
    }
    score += leaf[tree + node - LEAVES]!;
  }
  return logistic(score);
}

export const logistic = (score: number): number => 1 / (1 + Math.exp(-score));
