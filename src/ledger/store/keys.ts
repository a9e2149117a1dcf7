import { contentHash } from "../../text/hash.ts";
import { wordsOf } from "../../text/words.ts";

const KEY_LENGTH = 16;

/** What two texts share whose words are the same, case, punctuation and marks aside. */
export const wordsKey = (text: string): string => contentHash(wordsOf(text).join(" ")).slice(0, KEY_LENGTH);

/** A 48-bit number for a run of words: FNV-1a over 32 bits, and a second one with another seed for the rest. */
export function markOf(words: readonly string[], from = 0, to = words.length): number {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    for (let k = 0; k < word.length; k++) {
      low = Math.imul(low ^ word.charCodeAt(k), 0x01000193);
      high = Math.imul(high ^ word.charCodeAt(k), 0x85ebca6b);
    }
    low = Math.imul(low ^ 0x20, 0x01000193);
  }
  return (high >>> 16) * 0x1_0000_0000 + (low >>> 0);
}

/** The URL without fragment and trailing slash: what versions of one article share. */
export const workOf = (url: string | null, recordId: string): string =>
  url === null ? `record:${recordId}` : url.split("#")[0]!.replace(/\/$/, "");
