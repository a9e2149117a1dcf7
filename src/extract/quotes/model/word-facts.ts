import { wordReader } from "../../../segment/word-gate.ts";
import type { Tokens } from "../../../segment/tokens.ts";
import { senseOf } from "../act/sense.ts";
import { hashOf } from "../../../text/word-hash.ts";
import { suffixHash, withoutDigits, type WordTable } from "./words.ts";

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
