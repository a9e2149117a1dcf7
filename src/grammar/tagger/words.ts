// What the tagger knows of a token before it decides, as numbers; worked out once for each word form.
import { FORMS } from "../../english/word-class.ts";
import { Shape, TokenKind, type Tokens } from "../../segment/tokens.ts";
import { hashOf, hashOn, mix } from "../../text/hash.ts";

/**
 * The words that were met often, by `keyOf`: `entryOf` their class. Words of one class have the same tags in the corpus. No
 * word is in it by its letters, and words that were rare are known by their endings.
 */
export type WordTable = ReadonlyMap<number, number>;

/** How a word is written: at the start of a sentence or of a quotation a capital says little. */
export const Way = { plain: 0, opening: 1, capital: 2, upper: 3 } as const;
const WAYS = 4;

export function wayOf(shape: number, opens: boolean): number {
  if (shape === Shape.upper) return Way.upper;
  if (shape === Shape.lower || shape === Shape.none) return Way.plain;
  return opens ? Way.opening : Way.capital;
}

const CAPITAL = hashOf("<Capital>");
const UPPER = hashOf("<UPPER>");

/** The number by which the table knows a word that is written so; "May" is another word than "may". */
export function keyOf(norm: string, way: number): number {
  const hash = hashOf(norm);
  return way === Way.capital ? mix(CAPITAL, hash) : way === Way.upper ? mix(UPPER, hash) : hash;
}

/** Classes are numbers below this one: those learned below `MOST_LEARNED`, then those of words in no table. */
export const CLASSES = 256;
export const MOST_LEARNED = 224;
const Stranger = { sign: 224, number: 225, link: 226, capital: 227, knownInLower: 228, upper: 229, plain: 230, opening: 238 } as const; // prettier-ignore
const EDGE_CLASS = CLASSES - 1;

/** A class, and whether the word is so common that its neighbours are told it and not only its class. */
export const entryOf = (group: number, isCommon: boolean): number => group + (isCommon ? CLASSES : 0);

const NUMBER = hashOf("<number>");
const YEAR = hashOf("<year>");
const YEAR_LENGTH = 4;
const LINK = hashOf("<link>");

const LETTERS = 3;
/** The hash of a word's last three letters. */
const endingOf = (norm: string): number => hashOn(LETTERS, norm, Math.max(0, norm.length - LETTERS));

/** What stands for a word: itself where the table holds it, else its ending; an entry as in the table; its ending. */
export type Facts = { readonly word: number; readonly entry: number; readonly ending: number };

/** A word as it is written, then as it would be elsewhere, then by its ending. */
export function factsOf(table: WordTable, norm: string, kind: number, way: number): Facts {
  if (kind === TokenKind.number) return { word: isYear(norm) ? YEAR : NUMBER, entry: entryOf(Stranger.number, true), ending: 0 }; // prettier-ignore
  if (kind === TokenKind.link) return { word: LINK, entry: entryOf(Stranger.link, true), ending: 0 };
  const ending = endingOf(norm);
  for (const key of [keyOf(norm, way), ...(way === Way.opening ? [keyOf(norm, Way.capital)] : [])]) {
    const entry = table.get(key);
    if (entry !== undefined) return { word: key, entry, ending };
  }
  const lower = keyOf(norm, Way.plain);
  if (way === Way.capital && table.has(lower))
    return { word: mix(1, lower), entry: Stranger.knownInLower, ending };
  return { word: mix(way, ending), entry: strangerClass(norm, way), ending };
}

const isYear = (norm: string): boolean => norm.length === YEAR_LENGTH && !/\D/.test(norm);

function strangerClass(norm: string, way: number): number {
  if (way === Way.capital) return Stranger.capital;
  if (way === Way.upper) return Stranger.upper;
  if (norm.length === 1 && norm.toUpperCase() === norm) return Stranger.sign;
  return (way === Way.plain ? Stranger.plain : Stranger.opening) + endingClass(norm);
}

function endingClass(norm: string): number {
  if (norm.endsWith("ing")) return 1;
  if (norm.endsWith("ed")) return 2;
  if (norm.endsWith("ly")) return 3;
  return norm.endsWith("s") ? 4 : 0;
}

/** Of each token of a text its word, class, ending, the way it is written, and what its neighbours are told of it. */
export type WordView = {
  readonly word: Int32Array;
  readonly near: Int32Array;
  readonly group: Uint8Array;
  readonly ending: Int32Array;
  readonly way: Uint8Array;
};

/** What stands before the first word of a sentence and after its last one. */
export const EDGE = { near: hashOf("<edge>"), group: EDGE_CLASS } as const;

export type WordReader = (tokens: Tokens, opens: Uint8Array) => WordView;

/** Reads the tokens of texts by one table, and keeps what it makes of each form; `opens` as of `openingTokens`. */
export function createWordReader(table: WordTable): WordReader {
  const known = { word: new Int32Array(WAYS * FORMS), ending: new Int32Array(WAYS * FORMS), entry: new Uint16Array(WAYS * FORMS) }; // prettier-ignore
  const read = (norm: string, kind: number, way: number, at: number): void => {
    const { word, entry, ending } = factsOf(table, norm, kind, way);
    known.word[at] = word;
    known.ending[at] = ending;
    known.entry[at] = entry + 1; // 0 is not asked yet
  };
  return ({ length, norm, kind, shape, form }, opens) => {
    const view = emptyView(length);
    for (let i = 0; i < length; i++) {
      const way = wayOf(shape[i]!, opens[i] === 1);
      const at = WAYS * form[i]! + way;
      if (form[i] === 0 || known.entry[at] === 0) read(norm[i]!, kind[i]!, way, at);
      const entry = known.entry[at]! - 1;
      view.way[i] = way;
      view.word[i] = known.word[at]!;
      view.ending[i] = known.ending[at]!;
      view.group[i] = entry % CLASSES;
      view.near[i] = entry >= CLASSES ? known.word[at]! : entry;
    }
    return view;
  };
}

const emptyView = (length: number): WordView => ({
  word: new Int32Array(length),
  near: new Int32Array(length),
  group: new Uint8Array(length),
  ending: new Int32Array(length),
  way: new Uint8Array(length),
});
