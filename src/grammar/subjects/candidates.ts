// "Ferries carried the crews, who own two boats": the noun phrases of a sentence, read off its tags.
import { possessiveDeterminers } from "../../english/function-words.ts";
import type { Tokens } from "../../segment/tokens.ts";
import { Tag, type Tags } from "../tagger/tags.ts";

/** Phrases in text order, `last` exclusive; without what follows their head: "the board" of "the board of the mill". */
export type Phrases = { readonly first: number[]; readonly last: number[] };

export function phrasesIn(tokens: Tokens, tags: Tags, first: number, last: number): Phrases {
  const phrases: Phrases = { first: [], last: [] };
  let i = first;
  while (i < last) {
    const end = phraseEnd(tokens, tags, i, first, last);
    if (end > i) {
      phrases.first.push(i);
      phrases.last.push(end);
    }
    i = Math.max(end, i + 1);
  }
  return phrases;
}

/** Where the phrase that begins at `i` ends; `i` where none does. */
function phraseEnd(tokens: Tokens, tags: Tags, i: number, first: number, last: number): number {
  let end = i;
  while (end < last && belongs(tokens, tags, end, first, last) && (end === i || tags[end] !== Tag.determiner))
    end++;
  return end === i && tags[i] === Tag.pronoun ? i + 1 : end;
}

function belongs(tokens: Tokens, tags: Tags, i: number, first: number, last: number): boolean {
  const tag = tags[i]!;
  if (tag === Tag.pronoun) return possessiveDeterminers.at(tokens, i);
  if (tag === Tag.particle) return tokens.norm[i] === "'s";
  if (tag === Tag.participle || tag === Tag.ingVerb) return describesNext(tags, i, first, last);
  return isNounLike(tag) || (tokens.norm[i] === "-" && i > first && i + 1 < last);
}

const isNounLike = (tag: number): boolean =>
  tag === Tag.noun ||
  tag === Tag.name ||
  tag === Tag.number ||
  tag === Tag.adjective ||
  tag === Tag.determiner ||
  tag === Tag.symbol;

/** "the planted trees", "a lasting peace". */
const describesNext = (tags: Tags, i: number, first: number, last: number): boolean =>
  i > first &&
  i + 1 < last &&
  (tags[i + 1] === Tag.noun || tags[i + 1] === Tag.adjective) &&
  (tags[i - 1] === Tag.determiner || tags[i - 1] === Tag.adjective);

/** What a finite verb may be said of: itself ("we'll"), up to ten phrases before it, the nearest first, two after it. */
export type Candidates = {
  readonly verb: number;
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly before: number;
};

const MOST_BEFORE = 10;
const MOST_AFTER = 2;

export function candidatesFor(tokens: Tokens, phrases: Phrases, verb: number): Candidates {
  const first: number[] = [];
  const last: number[] = [];
  const add = (start: number, end: number): void => void (first.push(start), last.push(end));
  if (holdsSubject(tokens.norm[verb]!)) add(verb, verb + 1);
  let next = firstAfter(phrases, verb);
  for (let k = next - 1; k >= 0 && k >= next - MOST_BEFORE; k--)
    if (phrases.last[k]! <= verb) add(phrases.first[k]!, phrases.last[k]!);
  const before = first.length;
  for (const end = next + MOST_AFTER; next < end && next < phrases.first.length; next++)
    add(phrases.first[next]!, phrases.last[next]!);
  return { verb, first, last, before };
}

/** "we'll" and "that's", not "don't" nor "'s". */
const holdsSubject = (norm: string): boolean => norm.indexOf("'") > 0 && !norm.endsWith("n't");

function firstAfter({ first }: Phrases, verb: number): number {
  let low = 0;
  let high = first.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (first[middle]! <= verb) low = middle + 1;
    else high = middle;
  }
  return low;
}
