import { hashOf } from "../../src/text/hash.ts";
import { readItems, type Items, type Lexicon } from "../../src/extract/quotes/model/items.ts";
import { readPatterns } from "../../src/extract/quotes/find/patterns.ts";
import { commonTags, tagKinds } from "../../src/extract/quotes/model/words.ts";
import { CueRate, packed } from "../../src/extract/quotes/model/words.ts";
import { readPassage, type Passage } from "../../src/extract/quotes/passage.ts";
import { segment } from "../../src/segment/segment.ts";
import { firstTokenFrom } from "../../src/segment/tokens.ts";

// A few words as a model might know them, and texts as it sees them. All were written for this project.

export const passageOf = (text: string): Passage => readPassage(segment({ text }));

/** The only place of some words in the text, in tokens. */
export function rangeOf({ tokens, segments: { text } }: Passage, words: string) {
  const start = text.indexOf(words);
  if (start < 0 || text.indexOf(words, start + 1) >= 0)
    throw new Error(`"${words}" must be in the text once`);
  return { first: firstTokenFrom(tokens, start), last: firstTokenFrom(tokens, start + words.length) };
}

type TokenRange = { readonly first: number; readonly last: number };
export const textOf = ({ tokens, segments: { text } }: Passage, { first, last }: TokenRange): string =>
  text.slice(tokens.start[first], tokens.end[last - 1]);

const TAGS = [...commonTags, "D", "d", "I", "G", "w"];
export const tagOf = (tag: string): number => TAGS.indexOf(tag);
const known: Readonly<Record<string, number>> = {
  said: packed(tagOf("D"), CueRate.mostly),
  walked: packed(tagOf("D"), CueRate.never),
  the: packed(tagOf("d"), CueRate.never),
  that: packed(tagOf("I"), CueRate.never),
  house: packed(tagOf("N"), CueRate.never),
  who: packed(tagOf("w"), CueRate.never),
  "—": packed(tagOf("."), CueRate.often),
  "-ing": packed(tagOf("G"), CueRate.unseen),
};
export const lexicon: Lexicon = {
  words: new Map(Object.entries(known).map(([form, entry]) => [hashOf(form), entry])),
  kinds: tagKinds(TAGS),
};

export const itemsOf = (text: string): Items =>
  readItems(passageOf(text), lexicon, readPatterns(passageOf(text)));

/** The texts of the items, in order. */
export function itemTexts(passage: Passage, items: Items): string[] {
  return Array.from({ length: items.length }, (_, i) =>
    textOf(passage, { first: items.first[i]!, last: items.last[i]! }),
  );
}

/** What the model knows of each item, without where it stands. */
export const readingOf = ({ length, word, suffix, shape, tag, rate, lemma, act }: Items) =>
  Object.entries({ word, suffix, shape, tag, rate, lemma, act }).map(([name, list]) => [
    name,
    ...list.slice(0, length),
  ]);
