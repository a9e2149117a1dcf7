import type { TaggedText } from "./corpus.ts";

const ONE_IN = 3;

/** Texts to learn from, and one in three of each genre to measure on, by their order. */
export function holdOut(texts: readonly TaggedText[]): { learned: TaggedText[]; held: TaggedText[] } {
  const met = new Map<string | null, number>();
  const split: { learned: TaggedText[]; held: TaggedText[] } = { learned: [], held: [] };
  for (const text of texts) {
    const number = met.get(text.genre) ?? 0;
    met.set(text.genre, number + 1);
    (number % ONE_IN === ONE_IN - 1 ? split.held : split.learned).push(text);
  }
  return split;
}
