// "The court on Monday, by 6 to 3, narrowly upheld the ban."
import type { Span } from "ontherecord";
import { adverbs, splitNouns } from "../lexicon.ts";
import { norm, tokensOf, type Range, type Words } from "../words.ts";

export type Split = { readonly majority: number; readonly minority: number };

/** `days` are those on which the ruling may have been made. */
export type Marked<D> = { readonly words: Words; readonly split: Split | null; readonly days: readonly D[] };

/** No court has more judges. */
const MOST_JUDGES = 40;

/** The sentence with its loose words marked: days, adverbs and the split of the judges, which is read on the way. */
export function markLoose<D extends Span>(words: Words, dates: readonly D[]): Marked<D> {
  const split = findSplit(words);
  const days = dates.filter((date) => !isOfOther(words, tokensIn(words, date).first));
  const loose = new Set([
    ...tokensOf(words).filter((i) => isAdverb(words, i)),
    ...days.flatMap((date) => tokensOf(withPreposition(words, tokensIn(words, date)))),
    ...(split ? tokensOf(split.range) : []),
  ]);
  return { words: { ...words, loose }, split: split?.split ?? null, days };
}

/** "the ban of 3 May", "frozen since May": that day is no day of the ruling. */
const isOfOther = (words: Words, i: number): boolean =>
  /^(?:of|from|since|until|before|after|by|for|between)$/.test(norm(words, i - 1));

const isAdverb = (words: Words, i: number): boolean =>
  adverbs.has(norm(words, i)) || /^[a-z]{3,}ly$/.test(norm(words, i)) && !NOT_ADVERBS.has(norm(words, i)); // prettier-ignore
const NOT_ADVERBS: ReadonlySet<string> = new Set([
  "family",
  "assembly",
  "july",
  "italy",
  "supply",
  "monopoly",
  "bully",
]);

function tokensIn({ segments: { tokens }, first, last }: Words, { start, end }: Span): Range {
  const inside = tokensOf({ first, last }).filter((i) => tokens.start[i]! >= start && tokens.end[i]! <= end);
  return inside.length ? { first: inside[0]!, last: inside.at(-1)! + 1 } : { first, last: first };
}

/** "on Monday", "in May"; "since" and "from" say something else. */
const withPreposition = (words: Words, { first, last }: Range): Range => ({
  first: first < last && /^(?:on|in|late|early|earlier)$/.test(norm(words, first - 1)) ? first - 1 : first,
  last,
});

function findSplit(words: Words): { split: Split; range: Range } | null {
  for (let i = words.first; i + 2 < words.last; i++) {
    const [majority, minority] = [Number(norm(words, i)), Number(norm(words, i + 2))];
    const joined = ["-", "–", "to"].includes(norm(words, i + 1));
    if (!joined || !(majority > minority && majority + minority <= MOST_JUDGES)) continue;
    const range = aroundSplit(words, { first: i, last: i + 3 });
    if (range) return { split: { majority, minority }, range };
  }
  return null;
}

/** "by 6 to 3", "6-3" behind "voted" or "ruled", "in a 6-3 decision"; a bare "6-3" may be a score. */
function aroundSplit(words: Words, { first, last }: Range): Range | null {
  const [left, right] = [norm(words, first - 1), norm(words, last)];
  if (left === "by") return { first: first - 1, last };
  if (left === "voted" || left === "ruled") return { first, last };
  if (!splitNouns.has(right)) return null;
  return { first: norm(words, first - 2) === "in" || norm(words, first - 2) === "by" ? first - 2 : first - 1, last: last + 1 };
} // prettier-ignore
