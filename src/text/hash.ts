// Hashes: of a text by which it is known again, of words as a model's features, of what a model was trained with.

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The first 32 hexadecimal digits of SHA-256 over the text in UTF-8: what `sha256sum` prints, cut short. */
export const contentHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);

// Features are numbers, not strings: a word's hash, mixed with what it stands next to.

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const ODD = 0x9e3779b1;

/** FNV-1a over UTF-16 code units, as a signed 32-bit integer. */
export const hashOf = (word: string): number => hashOn(FNV_OFFSET, word, 0);

/** The hash of what `hash` was made of with `word` from `first` on after it. */
export function hashOn(hash: number, word: string, first: number): number {
  for (let i = first; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash | 0;
}

/** One number for an ordered pair; its bits are spread only when it becomes a feature's id. */
export const mix = (a: number, b: number): number => (Math.imul(a, ODD) + b) | 0;

/** Part of what a model was trained with: the members of a list, or what the program makes of a sample. */
export type FingerprintPart = Iterable<string | number>;

/**
 * A short hash over what a model takes from the program: when it moves, the weights no longer mean what they were learned
 * for. A trainer stores it in the model's data, and a test compares it with what the program gives now:
 *
 *     fingerprint({ tags: TAGS, lists: [...reportingVerbs].sort(), features: featuresOf(PROBE) })
 *
 * Two kinds of parts belong in it: every word list and pattern that features ask (in an order of their own, so that moving
 * a line of a list moves nothing), and the numbers that the features of a few invented sentences come out as, which move
 * with the tokenizer and with the code of the features. A model whose test fails is trained again, not given the new hash.
 */
export const fingerprint = (parts: Readonly<Record<string, FingerprintPart>>): string =>
  contentHash(JSON.stringify(Object.entries(parts).map(([name, part]) => [name, [...part]])));
