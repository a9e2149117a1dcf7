import { isFiniteVerb } from "../../src/grammar/tagger/tags.ts";
import { firstTokenFrom, type Tokens } from "../../src/segment/tokens.ts";

/** A token that nobody has tagged. */
export const UNTAGGED = 255;

/** A word as a corpus cuts it, with its tag. */
export type TaggedWord = { readonly start: number; readonly end: number; readonly tag: number };

/** The token of ours that holds the character at `offset`, or the next one. */
export function tokenHolding(tokens: Tokens, offset: number): number {
  const next = firstTokenFrom(tokens, offset);
  return next > 0 && tokens.end[next - 1]! > offset ? next - 1 : next;
}

/**
 * Tags of a corpus's words on the tokens of ours: a token with several words in it ("don't", "we'll") has the tag of the
 * finite verb among them, else of the first; of a word that is several tokens of ours ("long-lost") nothing is known.
 */
export function alignTags(tokens: Tokens, words: readonly TaggedWord[]): Uint8Array {
  const tags = new Uint8Array(tokens.length).fill(UNTAGGED);
  for (const { start, end, tag } of words) {
    const token = tokenHolding(tokens, start);
    if (token >= tokens.length || tokens.end[token]! < end) continue;
    const before = tags[token]!;
    if (before === UNTAGGED || isFiniteVerb(Uint8Array.of(tag), 0)) tags[token] = tag;
  }
  return tags;
}
