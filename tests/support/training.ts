import { readPassage, type Passage } from "../../src/extract/quotes/passage.ts";
import type { Range } from "../../src/extract/quotes/phrases.ts";
import { segment } from "../../src/segment/segment.ts";
import { firstTokenFrom } from "../../src/segment/tokens.ts";

// How the reader of quotes is learned. Every text was written for this project, and the people in it are invented.

export const passageOf = (text: string): Passage => readPassage(segment({ text }));

/** The first place of some words in the text, in tokens. */
export function rangeOf({ tokens, segments: { text } }: Passage, words: string): Range {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" must be in the text`);
  return { first: firstTokenFrom(tokens, start), last: firstTokenFrom(tokens, start + words.length) };
}
