import { Shape, type Tokens, wordReader } from "../../../segment/tokens.ts";
import { hashOf, hashOn } from "../../../text/hash.ts";
import { senseOf } from "../act/words.ts";

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

/**
 * A tag is the set of readings that a form has in news, each a letter: D past tense, Z third person, V present, B base
 * form, n past participle, G -ing, M modal, N noun, P name, p pronoun, $ possessive, d determiner, I preposition, T "to",
 * C conjunction, R adverb, J adjective, w wh-word, c number, o other, "." sign. A model lists its tags; these come first.
 */
export const commonTags: readonly string[] = ["edge", "zone", "P", "c", ".", "N"];
export const Tag = { edge: 0, zone: 1, name: 2, number: 3, sign: 4, noun: 5 } as const;

/** What is asked of tags, by their index. */
export type TagKinds = {
  /** Some reading may have a subject: past, present, participle, modal. */
  readonly finite: readonly boolean[];
  /** As `finite`, or an -ing form. */
  readonly verbal: readonly boolean[];
  /** "who", "which", "what". */
  readonly relative: readonly boolean[];
  /** A small word, which keeps its tag when it is capitalised. */
  readonly closed: readonly boolean[];
};

export const tagKinds = (tags: readonly string[]): TagKinds => ({
  finite: tags.map((tag, i) => i > Tag.noun && /[DMVZn]/.test(tag)),
  verbal: tags.map((tag, i) => i > Tag.noun && /[DGMVZn]/.test(tag)),
  relative: tags.map((tag) => tag === "w"),
  closed: tags.map((tag, i) => i > Tag.noun && /^[$.CIMRTVdpw]+$/.test(tag)),
});

/** A form as the model knows it; `plain` is its norm, in which all figures of a length are one. */
export type WordFacts = {
  readonly plain: string;
  readonly hash: number;
  readonly suffix: number;
  /** Undefined where the table does not hold the form. */
  readonly entry: number | undefined;
};
export type FactsReader = (tokens: Tokens, i: number) => WordFacts;

const readers = new WeakMap<WordTable, FactsReader>();

/** Reads what a table says of a token, once for each form as long as the table is there. */
export function factsReader(words: WordTable): FactsReader {
  const known = readers.get(words);
  if (known) return known;
  const reader = wordReader((norm) => factsOf(words, norm));
  readers.set(words, reader);
  return reader;
}

function factsOf(words: WordTable, norm: string): WordFacts {
  const hasCase = norm !== norm.toUpperCase();
  const plain = hasCase ? norm : withoutDigits(norm);
  const hash = hashOf(plain);
  return { plain, hash, suffix: suffixHash(plain), entry: words.get(hash) };
}

/** Hashes of what a token may mean as the head of a cue; null where no list knows it. */
export const senseAt = wordReader((norm) => {
  const sense = senseOf(norm);
  return sense && { lemma: hashOf(sense.lemma), act: hashOf(sense.act) };
});
