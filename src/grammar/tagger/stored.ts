import { createEncoder, digitsOf } from "../../text/codec.ts";
import { COLUMNS, NO_TAG, ROWS, type Decider } from "./decode.ts";
import { CLASSES, type WordTable } from "./words.ts";

/** A tagger as it was learned. */
export type TaggerModel = Decider & { readonly table: WordTable };

/** The same as it is kept: texts of digits, and a fingerprint of what it was trained with (`training/tagger/fingerprint.ts`). */
export type StoredTagger = {
  readonly fingerprint: string;
  readonly classes: string;
  readonly words: string;
  readonly weights: string;
};

/** One weight a row, as it is kept, with a fingerprint: the choice of subjects. */
export type StoredRows = { readonly fingerprint: string; readonly weights: string };

export const readTagger = (stored: StoredTagger): TaggerModel => ({
  only: readClasses(stored.classes),
  table: readWords(stored.words),
  levels: readLevels(stored.weights, ROWS * COLUMNS),
});

export const storeTagger = ({ only, table, levels }: TaggerModel, fingerprint: string): StoredTagger => ({
  fingerprint,
  classes: storeCounts(Array.from(only, (tag) => tag - NO_TAG)),
  words: storeWords(table),
  weights: storeLevels(levels),
});

function storeCounts(counts: Iterable<number>): string {
  const out = createEncoder();
  for (const count of counts) out.count(count);
  return out.text();
}

const readClasses = (text: string): Int8Array => {
  const only = new Int8Array(CLASSES).fill(NO_TAG);
  digitsOf(text).counts().forEach((count, group) => (only[group] = count + NO_TAG)); // prettier-ignore
  return only;
};

/** Keys in order as differences, each with its entry. */
function storeWords(table: WordTable): string {
  const sorted = [...table].map(([key, entry]) => [key >>> 0, entry] as const).sort((a, b) => a[0] - b[0]);
  return storeCounts(sorted.flatMap(([key, entry], i) => [key - (sorted[i - 1]?.[0] ?? 0), entry]));
}

function readWords(text: string): WordTable {
  const counts = digitsOf(text).counts();
  const table = new Map<number, number>();
  let key = 0;
  for (let i = 0; i < counts.length; i += 2) {
    key += counts[i]!;
    table.set(key | 0, counts[i + 1]!);
  }
  return table;
}

/** The weights that are not zero: how far on each stands, and its level, 1, -1, 2, -2, … as 0, 1, 2, 3, … */
export function storeLevels(levels: ArrayLike<number>): string {
  const out = createEncoder();
  let before = 0;
  for (let at = 0; at < levels.length; at++) {
    const level = levels[at]!;
    if (level === 0) continue;
    out.count(at - before);
    out.count(level > 0 ? 2 * level - 2 : -2 * level - 1);
    before = at;
  }
  return out.text();
}

export function readLevels(text: string, length: number): Int8Array {
  const counts = digitsOf(text).counts();
  const levels = new Int8Array(length);
  let at = 0;
  for (let i = 0; i < counts.length; i += 2) {
    at += counts[i]!;
    const count = counts[i + 1]!;
    levels[at] = count & 1 ? -(count + 1) / 2 : count / 2 + 1;
  }
  return levels;
}
