import { keptWords } from "./names.ts";
import type { Word } from "./words.ts";

// Which capitalised words are names: "Marsh said" and "Marsh land is wet" begin alike.

/** How often a word stands in lower case, and with a capital that its place does not ask for. */
export type Evidence = {
  readonly lower: ReadonlyMap<string, number>;
  readonly middle: ReadonlyMap<string, number>;
};

export function gatherEvidence(words: Iterable<Word>): Evidence {
  const lower = new Map<string, number>();
  const middle = new Map<string, number>();
  for (const { text, key, capitalPlace } of words)
    if (text === key) lower.set(key, (lower.get(key) ?? 0) + 1);
    else if (isTitleCase(text) && !capitalPlace) middle.set(key, (middle.get(key) ?? 0) + 1);
  return { lower, middle };
}

const LETTERS = /^[\p{L}\p{M}]{2,}$/u;
const TITLE_CASE = /^\p{Lu}.*\p{Ll}/u;
const ALL_CAPITALS = /^\p{Lu}{2,}s?$/u;
const DOTTED = /^(?:\p{Lu}\.)+$/u;

/** "Marsh", "McBride"; not "NGOs". */
export const isTitleCase = (text: string): boolean => TITLE_CASE.test(text) && !ALL_CAPITALS.test(text);

/** What is longer in capitals, and no known word, is a name that is shouted: "HAVENSIDE". */
const LONGEST_ACRONYM = 5;

/** Tells the names and the acronyms of an article from its other words, for which it gives null. */
export function createFormOf(article: Evidence, corpus: Evidence) {
  return ({ text, key, capitalPlace }: Word): "name" | "acronym" | null => {
    if (text === key || keptWords.has(key)) return null;
    if (DOTTED.test(text)) return "acronym";
    if (!LETTERS.test(text)) return null;
    const known = isKnownName(key, article, corpus);
    if (isTitleCase(text)) return known || !capitalPlace || !isOrdinary(key, corpus) ? "name" : null;
    if (!ALL_CAPITALS.test(text)) return null;
    if (known) return "name";
    if (text.length > LONGEST_ACRONYM) return isOrdinary(key, corpus) ? null : "name";
    return corpus.lower.has(key) ? null : "acronym";
  };
}

/** Its capital is its own: no rarer than the small letter in the article, or more frequent in all articles. */
function isKnownName(key: string, article: Evidence, corpus: Evidence): boolean {
  const here = article.middle.get(key) ?? 0;
  if (here > 0 && here >= (article.lower.get(key) ?? 0)) return true;
  return (corpus.middle.get(key) ?? 0) > (corpus.lower.get(key) ?? 0);
}

/** It, or what it is a form of, stands somewhere in lower case: "Citing" where "cite" does. */
function isOrdinary(key: string, corpus: Evidence): boolean {
  return stemsOf(key).some((stem) => corpus.lower.has(stem));
}

const ENDINGS = ["s", "es", "ed", "d", "ing", "ly"];
const SHORTEST_STEM = 3;

function stemsOf(key: string): string[] {
  const stems = ENDINGS.filter((ending) => key.endsWith(ending)).map((ending) =>
    key.slice(0, -ending.length),
  );
  return [key, ...stems.flatMap((stem) => (stem.length >= SHORTEST_STEM ? [stem, `${stem}e`] : []))];
}
