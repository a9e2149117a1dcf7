import { Shape } from "../../../segment/tokens.ts";
import { hashOf } from "./hash.ts";

/**
 * What is known of word forms: by `hashOf` their norm, `tag + RATE * rate`. A suffix of three letters ("-ing") tells the
 * tag of forms that are not in the table. Names are not in it: to the model one name is like another.
 */
export type WordTable = ReadonlyMap<number, number>;

const RATE = 256;
export const packed = (tag: number, rate: number): number => tag + RATE * rate;
export const tagIn = (entry: number): number => entry % RATE;
export const rateIn = (entry: number): number => Math.floor(entry / RATE);

/** How often a form heads a cue, from `never` in thirty uses or more up to nearly always. */
export const CueRate = { none: 0, unseen: 1, never: 2, rare: 4, often: 7, mostly: 9 } as const;

/** Ids of what has no word of its own. */
export const Word = {
  edge: hashOf("<edge>"),
  name: hashOf("<name>"),
  acronym: hashOf("<acronym>"),
  sign: hashOf("<sign>"),
} as const;

const SUFFIX_LENGTH = 3;
export const suffixOf = (norm: string): string => `-${norm.slice(-SUFFIX_LENGTH)}`;

/** What stands for a form that the table does not hold: its kind of name, or its suffix. */
export function standIn(norm: string, shape: number): number {
  if (shape === Shape.capitalized || shape === Shape.mixed) return Word.name;
  if (shape === Shape.upper) return Word.acronym;
  return shape === Shape.lower
    ? hashOf(suffixOf(norm))
    : norm.length > SUFFIX_LENGTH
      ? Word.sign
      : hashOf(norm);
}

/** "1,250" and "3,408" are one word to the model: "0,00". */
export const withoutDigits = (norm: string): string => {
  const zeroed = norm.replace(/\d/g, "0");
  return zeroed === norm ? norm : zeroed.slice(0, LONGEST_NUMBER);
};
const LONGEST_NUMBER = 4;

/** Whether a form may head a cue: one cue in two hundred uses or fewer is not worth asking about. */
export const mayHead = (rate: number): boolean =>
  rate === CueRate.unseen || (rate > CueRate.never && rate !== CueRate.rare);
