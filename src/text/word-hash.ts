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
