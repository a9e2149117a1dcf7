// "The court on Monday, by 6 to 3, narrowly upheld the ban."
import type { Span } from "ontherecord";
import { adverbs, beforeDays, beforeOtherDays, notAdverbs } from "../lexicon.ts";
import { norm, tokensOf, type Range, type Words } from "../words.ts";
import { findSplit, type Split } from "./split.ts";

/** `days` are those on which the ruling may have been made. */
export type Marked<D> = { readonly words: Words; readonly split: Split | null; readonly days: readonly D[] };

/** The sentence with its loose words marked: days, adverbs and the split of the judges, which is read on the way. */
export function markLoose<D extends Span>(words: Words, dates: readonly D[]): Marked<D> {
  const split = findSplit(words);
  const days = rangesOf(words, dates).filter(({ range }) => !beforeOtherDays.has(norm(words, range.first - 1)));
  const loose = new Set([
    ...tokensOf(words).filter((i) => isAdverb(norm(words, i))),
    ...days.flatMap(({ range }) => tokensOf(withPreposition(words, range))),
    ...(split ? tokensOf(split.range) : []),
  ]);
  return { words: { ...words, loose }, split: split?.split ?? null, days: days.map(({ date }) => date) };
} // prettier-ignore

const isAdverb = (word: string): boolean =>
  adverbs.has(word) || (/^[a-z]{3,}ly$/.test(word) && !notAdverbs.has(word));

/** The tokens of each date; dates and tokens are both in text order. */
function rangesOf<D extends Span>(words: Words, dates: readonly D[]): { date: D; range: Range }[] {
  const { start, end } = words.segments.tokens;
  let i = words.first;
  return dates.map((date) => {
    while (i < words.last && start[i]! < date.start) i++;
    let last = i;
    while (last < words.last && end[last]! <= date.end) last++;
    return { date, range: { first: i, last } };
  });
}

/** "on Monday", "late in May" */
const withPreposition = (words: Words, { first, last }: Range): Range => ({
  first: first < last && beforeDays.has(norm(words, first - 1)) ? first - 1 : first,
  last,
});
