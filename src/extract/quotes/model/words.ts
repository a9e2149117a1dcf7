import { Shape } from "../../../segment/tokens.ts";
import { hashOf, hashOn } from "../../../text/word-hash.ts";

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
/** Its hash, without making it. */
export const suffixHash = (norm: string): number =>
  hashOn(DASH, norm, Math.max(0, norm.length - SUFFIX_LENGTH));
const DASH = hashOf("-");

/** What stands for a form that the table does not hold: its kind of name, or its suffix. */
export function standIn(norm: string, shape: number): number {
  if (shape === Shape.capitalized || shape === Shape.mixed) return Word.name;
  if (shape === Shape.upper) return Word.acronym;
  return shape === Shape.lower ? suffixHash(norm) : norm.length > SUFFIX_LENGTH ? Word.sign : hashOf(norm);
}

/** "1,250" and "3,408" are one word to the model: "0,00". */
export const withoutDigits = (norm: string): string =>
  hasDigit(norm) ? norm.replace(/\d/g, "0").slice(0, LONGEST_NUMBER) : norm;

function hasDigit(norm: string): boolean {
  for (let i = 0; i < norm.length; i++) if (norm[i]! >= "0" && norm[i]! <= "9") return true;
  return false;
}

const LONGEST_NUMBER = 4;

/** Whether a form may head a cue: one cue in two hundred uses or fewer is not worth asking about. */
export const mayHead = (rate: number): boolean =>
  rate === CueRate.unseen || (rate > CueRate.never && rate !== CueRate.rare);
