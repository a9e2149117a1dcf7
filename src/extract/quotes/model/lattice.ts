import { changeAt, isFirst, Label, labelAt, labelOf, Part, SCORES } from "./states.ts";
import { LONGEST_WINDOW } from "./sides.ts";

/** The scores of one cue's window: for each item and label, and for each change of label before an item. */
export type Lattice = {
  /** Items of the window. */
  length: number;
  /** The cue's head, counted from the first item of the window. */
  head: number;
  /** `SCORES` an item; keeping a label has none of its own. */
  readonly scores: Float64Array;
};

/** The same with the odds that its scores make: `exp` of each. */
export type OddsLattice = Lattice & { readonly odds: Float64Array };

export const emptyLattice = (): OddsLattice => ({
  length: 0,
  head: 0,
  scores: new Float64Array(LONGEST_WINDOW * SCORES),
  odds: new Float64Array(LONGEST_WINDOW * SCORES),
});

export const IMPOSSIBLE = -1e30;
export const isPossible = (score: number): boolean => score > IMPOSSIBLE / 2;

export const partOf = (i: number, head: number): number =>
  i < head ? Part.before : i === head ? Part.head : Part.after;

/** The score of item `i`'s label after another. */
export const itemScore = ({ scores }: Lattice, i: number, before: number, label: number): number =>
  scores[i * SCORES + labelAt(label)]! + changeScore(scores, i, before, label);

export const changeScore = (scores: Float64Array, i: number, before: number, label: number): number =>
  before === label ? 0 : scores[i * SCORES + changeAt(before, label)]!;

/** The score of beginning in state `b`: what stands before the window is outside. */
export function firstScore(lattice: Lattice, b: number): number {
  const label = labelOf[b]!;
  if (!isFirst[b] || (lattice.head === 0 && label !== Label.cue)) return IMPOSSIBLE;
  return itemScore(lattice, 0, Label.outside, label);
}

/** The score of a path, given by its labels. */
export function pathScore(lattice: Lattice, path: Uint8Array): number {
  let score = 0;
  path.forEach((label, i) => (score += itemScore(lattice, i, i ? path[i - 1]! : Label.outside, label)));
  return score;
}
