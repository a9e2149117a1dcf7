import {
  DEPTH,
  emptyForest,
  fillLeaves,
  LEAVES,
  logistic,
  type Forest,
} from "../src/extract/quotes/model/trees.ts";
import { createSequence } from "./shuffle.ts";

/** A case to learn from: features, and whether it is right. */
export type JudgedCase = { readonly row: Float64Array; readonly target: 0 | 1 };

const TREES = 75;
const RATE = 0.15;
const FEWEST_IN_LEAF = 30;
const PENALTY = 5;
const BINS = 48;
const FEATURES_SEEN = 0.7;
const SEED = 3;
const SMALLEST_GAIN = 1e-3;

type Branch = { feature: number; threshold: number; below: Tree; above: Tree };
type Tree = Branch | { leaf: number };
type Split = { readonly feature: number; readonly bin: number };

/** What is known while one tree grows. */
type Growth = {
  readonly bins: readonly Uint8Array[];
  readonly cuts: readonly Float32Array[];
  readonly features: readonly number[];
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
};

/** Gradient-boosted trees for the logistic loss, on features cut into bins of like size. */
export function learnForest(cases: readonly JudgedCase[]): Forest {
  const share = cases.reduce((sum, { target }) => sum + target, 0) / cases.length;
  const base = Math.log(share / (1 - share));
  const cuts = cutsOf(cases);
  const bins = cases.map(({ row }) => Uint8Array.from(row, (value, f) => binOf(cuts[f]!, value)));
  const scores = new Float64Array(cases.length).fill(base);
  const next = createSequence(SEED);
  const trees: Tree[] = [];
  for (let t = 0; t < TREES; t++) {
    const chances = scores.map(logistic);
    const growth = {
      bins,
      cuts,
      features: cuts.map((_, f) => f).filter(() => next() < FEATURES_SEEN),
      gradients: chances.map((chance, i) => chance - cases[i]!.target),
      curvatures: chances.map((chance) => chance * (1 - chance)),
    };
    const tree = grow(growth, Int32Array.from(cases.keys()), DEPTH);
    cases.forEach(({ row }, i) => (scores[i]! += answer(tree, row)));
    trees.push(tree);
  }
  return flatten(base, trees);
}

function cutsOf(cases: readonly JudgedCase[]): Float32Array[] {
  return Array.from(cases[0]!.row, (_, f) => {
    const values = Float32Array.from(cases, ({ row }) => row[f]!).sort();
    const cuts = new Set<number>();
    for (let b = 1; b < BINS; b++) cuts.add(values[Math.floor((b * values.length) / BINS)]!);
    return Float32Array.from(cuts);
  });
}

function binOf(cuts: Float32Array, value: number): number {
  let bin = 0;
  while (bin < cuts.length && value >= cuts[bin]!) bin++;
  return bin;
}

function grow(growth: Growth, cases: Int32Array, depth: number): Tree {
  const [gradient, curvature] = [sumOf(growth.gradients, cases), sumOf(growth.curvatures, cases)];
  const split =
    depth > 0 && cases.length >= 2 * FEWEST_IN_LEAF ? bestSplit(growth, cases, gradient, curvature) : null;
  if (!split) return { leaf: Math.fround((-RATE * gradient) / (curvature + PENALTY)) };
  const isBelow = (i: number) => growth.bins[i]![split.feature]! <= split.bin;
  return {
    feature: split.feature,
    threshold: growth.cuts[split.feature]![split.bin]!,
    below: grow(growth, cases.filter(isBelow), depth - 1),
    above: grow(
      growth,
      cases.filter((i) => !isBelow(i)),
      depth - 1,
    ),
  };
}

const sumOf = (values: Float64Array, cases: Int32Array): number => {
  let sum = 0;
  for (const i of cases) sum += values[i]!;
  return sum;
};

function bestSplit(growth: Growth, cases: Int32Array, gradient: number, curvature: number): Split | null {
  let [best, highest]: [Split | null, number] = [null, SMALLEST_GAIN];
  for (const feature of growth.features) {
    const bins = growth.cuts[feature]!.length + 1;
    const [g, h, n] = [new Float64Array(bins), new Float64Array(bins), new Int32Array(bins)];
    for (const i of cases) {
      const bin = growth.bins[i]![feature]!;
      g[bin]! += growth.gradients[i]!;
      h[bin]! += growth.curvatures[i]!;
      n[bin]!++;
    }
    let [gBelow, hBelow, below] = [0, 0, 0];
    for (let bin = 0; bin < bins - 1; bin++) {
      gBelow += g[bin]!;
      hBelow += h[bin]!;
      below += n[bin]!;
      if (below < FEWEST_IN_LEAF || cases.length - below < FEWEST_IN_LEAF) continue;
      const gain =
        worth(gBelow, hBelow) + worth(gradient - gBelow, curvature - hBelow) - worth(gradient, curvature);
      if (gain > highest) [best, highest] = [{ feature, bin }, gain];
    }
  }
  return best;
}

const worth = (gradient: number, curvature: number): number => gradient ** 2 / (curvature + PENALTY);

function answer(tree: Tree, row: Float64Array): number {
  while (!("leaf" in tree)) tree = row[tree.feature]! < tree.threshold ? tree.below : tree.above;
  return tree.leaf;
}

/** The trees as the reader wants them. */
function flatten(base: number, trees: readonly Tree[]): Forest {
  const forest = emptyForest(base, trees.length);
  const put = (tree: Tree, first: number, node: number): void => {
    if ("leaf" in tree) return fillLeaves(forest, first, node, tree.leaf);
    forest.feature[first + node] = tree.feature;
    forest.threshold[first + node] = tree.threshold;
    put(tree.below, first, 2 * node);
    put(tree.above, first, 2 * node + 1);
  };
  trees.forEach((tree, t) => put(tree, t * LEAVES, 1));
  return forest;
}
