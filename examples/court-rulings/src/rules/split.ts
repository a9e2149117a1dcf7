// "The judges voted 6-3 to uphold it." "In a 6-3 decision, …" "… by 6 to 3"
import { splitNouns, splitSigns, splitVerbs } from "../lexicon.ts";
import { norm, type Range, type Words } from "../words.ts";

export type Split = { readonly majority: number; readonly minority: number };

/** No court has more judges. */
const MOST_JUDGES = 40;

export function findSplit(words: Words): { split: Split; range: Range } | null {
  for (let i = words.first; i + 2 < words.last; i++) {
    if (!splitSigns.has(norm(words, i + 1))) continue;
    const [majority, minority] = [Number(norm(words, i)), Number(norm(words, i + 2))];
    if (!(majority > minority && majority + minority <= MOST_JUDGES)) continue;
    const range = rangeOf(words, { first: i, last: i + 3 });
    if (range) return { split: { majority, minority }, range };
  }
  return null;
}

/** The split with the words that tell it from a score: a bare "6-3" has none. */
function rangeOf(words: Words, { first, last }: Range): Range | null {
  if (norm(words, first - 1) === "by") return { first: first - 1, last };
  if (splitVerbs.has(norm(words, first - 1))) return { first, last };
  if (!splitNouns.has(norm(words, last))) return null;
  const opened = norm(words, first - 2) === "in" || norm(words, first - 2) === "by";
  return { first: opened ? first - 2 : first - 1, last: last + 1 };
}
