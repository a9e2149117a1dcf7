import * as fc from "fast-check";
import type { Lattice } from "../../src/extract/quotes/model/lattice.ts";

// What a labelling of a cue's window may be, said once more and in another way than the model says it: by listing all.

export const [OUTSIDE, SOURCE, CUE, CONTENT] = [0, 1, 2, 3];
const LABELS = [OUTSIDE, SOURCE, CUE, CONTENT];
/** Scores of an item: of changes from the row's label to the column's, on the diagonal of the label itself. */
export const SCORES = 16;
export const scoreAt = (item: number, before: number, after: number): number =>
  item * SCORES + before * 4 + after;

const stretchesOf = (path: readonly number[], label: number): number =>
  path.filter((one, i) => one === label && path[i - 1] !== label).length;

export const isLegal = (path: readonly number[], head: number): boolean =>
  path[head] === CUE &&
  stretchesOf(path, CUE) === 1 &&
  stretchesOf(path, SOURCE) <= 1 &&
  path.includes(CONTENT);

const pathsOf = (length: number): number[][] =>
  length === 0 ? [[]] : pathsOf(length - 1).flatMap((path) => LABELS.map((label) => [...path, label]));

export const legalPaths = (length: number, head: number): number[][] =>
  pathsOf(length).filter((path) => isLegal(path, head));

/** Each item's label and, where it changes, the change before it; in front of the window all is outside. */
export const scoreOf = ({ scores }: Lattice, path: readonly number[]): number =>
  path.reduce((sum, label, i) => {
    const before = i ? path[i - 1]! : OUTSIDE;
    const change = before === label ? 0 : scores[scoreAt(i, before, label)]!;
    return sum + scores[scoreAt(i, label, label)]! + change;
  }, 0);

export const logSumOf = (scores: readonly number[]): number => {
  const highest = Math.max(...scores);
  return highest + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - highest), 0));
};

const SPARE = 3;

/** Small lattices with scores up to `largest`; their arrays are longer than their windows, as the model's buffers are. */
export const latticesUpTo = (largest: number): fc.Arbitrary<Lattice> => {
  const score = fc.double({ min: -largest, max: largest, noNaN: true });
  const scores = (count: number) =>
    fc.array(score, { minLength: count, maxLength: count }).map((list) => Float64Array.from(list));
  return fc.integer({ min: 2, max: 6 }).chain((length) =>
    fc.record({
      length: fc.constant(length),
      head: fc.nat(length - 1),
      scores: scores((length + SPARE) * SCORES),
    }),
  );
};
