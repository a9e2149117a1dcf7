import { createEncoder, digitsOf, type Digits } from "./codec.ts";
import type { Model } from "./model.ts";
import { tagKinds } from "./tags.ts";
import type { Forest } from "./trees.ts";
import { emptyWeights, putRow, rowsOf, type Weights } from "./weights.ts";
import { packed, rateIn, tagIn, type WordTable } from "./words.ts";

/** A model as it is kept: texts of digits. */
export type StoredModel = {
  readonly tags: readonly string[];
  readonly words: string;
  readonly cue: string;
  readonly labels: string;
  readonly changes: string;
  readonly forest: string;
};

export const readModel = (stored: StoredModel): Model => ({
  words: readWords(digitsOf(stored.words)),
  kinds: tagKinds(stored.tags),
  cue: readWeights(digitsOf(stored.cue)),
  labels: readWeights(digitsOf(stored.labels)),
  changes: readWeights(digitsOf(stored.changes)),
  forest: readForest(digitsOf(stored.forest)),
});

export const storeModel = (model: Model, tags: readonly string[]): StoredModel => ({
  tags,
  words: storeWords(model.words),
  cue: storeWeights(model.cue),
  labels: storeWeights(model.labels),
  changes: storeWeights(model.changes),
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
  let hash = 0;
  for (let left = digits.count(); left > 0; left--) {
    hash += digits.count();
    words.set(hash | 0, packed(digits.count(), digits.count()));
  }
  return words;
}

/** Features in order as differences; of each row which levels are not zero, and these. */
function storeWeights(weights: Weights): string {
  const out = createEncoder();
  const rows = [...rowsOf(weights)];
  out.count(weights.columns);
  out.count(rows.length);
  out.float(weights.unit);
  let before = 0;
  for (const [feature, levels] of rows) {
    out.count(feature - before);
    out.count(levels.reduce((bits, level, c) => bits + (level ? 2 ** c : 0), 0));
    for (const level of levels) if (level) out.count(level > 0 ? 2 * (level - 1) : -2 * level - 1);
    before = feature;
  }
  return out.text();
}

function readWeights(digits: Digits): Weights {
  const columns = digits.count();
  const rows = digits.count();
  const weights = emptyWeights(columns, digits.float());
  const row = new Int8Array(columns);
  let feature = 0;
  for (let left = rows; left > 0; left--) {
    feature += digits.count();
    const bits = digits.count();
    for (let c = 0; c < columns; c++) row[c] = (bits >> c) & 1 ? levelOf(digits.count()) : 0;
    putRow(weights, feature, row);
  }
  return weights;
}

/** 0, 1, 2, 3, … for 1, -1, 2, -2, … */
const levelOf = (count: number): number => (count & 1 ? -(count + 1) / 2 : count / 2 + 1);

/** Nodes from the root down, what is below a threshold first. */
function storeForest({ base, roots, feature, threshold }: Forest): string {
  const out = createEncoder();
  out.float(base);
  out.count(roots.length);
  for (const [node, asked] of feature.entries()) {
    out.count(asked + 1);
    out.float(threshold[node]!);
  }
  return out.text();
}

function readForest(digits: Digits): Forest {
  const base = digits.float();
  const trees = digits.count();
  const [feature, threshold, otherwise]: [number[], number[], number[]] = [[], [], []];
  const readTree = (): void => {
    const node = feature.push(digits.count() - 1) - 1;
    threshold.push(digits.float());
    otherwise.push(0);
    if (feature[node]! < 0) return;
    readTree();
    otherwise[node] = feature.length;
    readTree();
  };
  const roots = Array.from({ length: trees }, () => {
    const root = feature.length;
    readTree();
    return root;
  });
  return {
    base,
    roots: Int32Array.from(roots),
    feature: Int8Array.from(feature),
    threshold: Float32Array.from(threshold),
    otherwise: Int32Array.from(otherwise),
  };
}
