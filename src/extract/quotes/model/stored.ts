// A model: all that is learned, and how it is kept.

import { LEAVES, emptyForest, fillLeaves, leftmost, type Forest } from "./trees.ts";
import { createWeights, type Weights } from "./weights.ts";
import { packed, rateIn, tagIn, tagKinds, type TagKinds, type WordTable } from "./words.ts";
import { createEncoder, digitsOf, type Digits } from "../../../text/codec.ts";

/** All that is learned. */
export type Model = {
  readonly words: WordTable;
  readonly kinds: TagKinds;
  /** One column: whether an item heads a cue. */
  readonly cue: Weights;
  /** With a lower sum of the first features alone hardly an item heads a cue. */
  readonly lowestGlance: number;
  /** A column for each score of an item in a cue's window. */
  readonly spans: Weights;
  /** Whether a candidate is an attribution. */
  readonly forest: Forest;
};

/** The part that finds candidates. */
export type Finder = Omit<Model, "forest">;

/** A model as it is kept: texts of digits. */
export type StoredModel = {
  /** Of the words, patterns and features that it was trained with. */
  readonly fingerprint: string;
  readonly tags: readonly string[];
  readonly words: string;
  readonly cue: string;
  readonly lowestGlance: number;
  readonly spans: string;
  readonly forest: string;
};

export const readModel = (stored: StoredModel): Model => ({
  words: readWords(digitsOf(stored.words)),
  kinds: tagKinds(stored.tags),
  cue: readWeights(digitsOf(stored.cue)),
  lowestGlance: stored.lowestGlance,
  spans: readWeights(digitsOf(stored.spans)),
  forest: readForest(digitsOf(stored.forest)),
});

export const storeModel = (model: Model, tags: readonly string[], fingerprint: string): StoredModel => ({
  fingerprint,
  tags,
  words: storeWords(model.words),
  cue: storeWeights(model.cue),
  lowestGlance: model.lowestGlance,
  spans: storeWeights(model.spans),
  forest: storeForest(model.forest),
});

/** Hashes in order as differences, each with its tag and its rate. */
function storeWords(words: WordTable): string {
  const out = createEncoder();
  const sorted = [...words].map(([hash, entry]) => [hash >>> 0, entry] as const).sort((a, b) => a[0] - b[0]);
  let before = 0;
  out.count(sorted.length);
  for (const [hash, entry] of sorted) {
    out.count(hash - before);
    out.count(tagIn(entry));
    out.count(rateIn(entry));
    before = hash;
  }
  return out.text();
}

function readWords(digits: Digits): WordTable {
  const words = new Map<number, number>();
  const counts = digits.counts();
  const end = 1 + 3 * counts[0]!;
  let hash = 0;
  for (let i = 1; i < end; i += 3) {
    hash += counts[i]!;
    words.set(hash | 0, packed(counts[i + 1]!, counts[i + 2]!));
  }
  return words;
}

/** The different rows: of each which levels are not zero, and these. Then features in order as differences, with their rows. */
function storeWeights({ columns, unit, row, levels }: Weights): string {
  const out = createEncoder();
  const different = levels.length / columns;
  out.count(columns);
  out.float(unit);
  out.count(different);
  for (let first = 0; first < levels.length; first += columns) {
    const own = levels.subarray(first, first + columns);
    out.count(own.reduce((bits, level, c) => bits + (level ? 2 ** c : 0), 0));
    for (const level of own) if (level) out.count(level > 0 ? 2 * (level - 1) : -2 * level - 1);
  }
  let before = 0;
  out.count(row.reduce((features, number) => features + (number ? 1 : 0), 0));
  row.forEach((number, feature) => {
    if (number === 0) return;
    out.count(feature - before);
    out.count(number);
    before = feature;
  });
  return out.text();
}

function readWeights(digits: Digits): Weights {
  const columns = digits.count();
  const unit = digits.float();
  const counts = digits.counts();
  const levels = new Int8Array(counts[0]! * columns);
  let at = 1;
  for (let first = 0; first < levels.length; first += columns) {
    const bits = counts[at++]!;
    for (let c = 0; c < columns; c++) if ((bits >> c) & 1) levels[first + c] = levelOf(counts[at++]!);
  }
  const weights = createWeights(columns, unit, levels);
  const end = at + 1 + 2 * counts[at]!;
  let feature = 0;
  for (at++; at < end; at += 2) {
    feature += counts[at]!;
    weights.row[feature] = counts[at + 1]!;
  }
  return weights;
}

/** 0, 1, 2, 3, … for 1, -1, 2, -2, … */
const levelOf = (count: number): number => (count & 1 ? -(count + 1) / 2 : count / 2 + 1);

/** Nodes from the root down, what is below a threshold first; where nothing is asked, 0 and a leaf. */
function storeForest({ base, feature, threshold, leaf }: Forest): string {
  const out = createEncoder();
  const put = (tree: number, node: number): void => {
    const at = tree + node;
    const asks = node < LEAVES && threshold[at]! < Infinity;
    out.count(asks ? feature[at]! + 1 : 0);
    out.float(asks ? threshold[at]! : leaf[tree + leftmost(node) - LEAVES]!);
    if (asks) [2 * node, 2 * node + 1].forEach((child) => put(tree, child));
  };
  out.float(base);
  out.count(leaf.length / LEAVES);
  for (let tree = 0; tree < leaf.length; tree += LEAVES) put(tree, 1);
  return out.text();
}

function readForest(digits: Digits): Forest {
  const forest = emptyForest(digits.float(), digits.count());
  const read = (tree: number, node: number): void => {
    const asked = digits.count() - 1;
    const value = digits.float();
    if (asked < 0) return fillLeaves(forest, tree, node, value);
    forest.feature[tree + node] = asked;
    forest.threshold[tree + node] = value;
    read(tree, 2 * node);
    read(tree, 2 * node + 1);
  };
  for (let tree = 0; tree < forest.leaf.length; tree += LEAVES) read(tree, 1);
  return forest;
}
