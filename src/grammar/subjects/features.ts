// What a subject is chosen by: what a phrase is, what stands round it and between it and the verb. As in the tagger, each
// template gives a number, the row of weights that it asks for.
import { TokenKind, type Tokens } from "../../segment/tokens.ts";
import { hashOf } from "../../text/hash.ts";
import { isAnyVerb, isAuxiliary, isFiniteVerb, Tag, type Tags } from "../tagger/tags.ts";
import type { Candidates } from "./candidates.ts";

const ROW_BITS = 13;
export const SUBJECT_ROWS = 2 ** ROW_BITS;

/** A sentence, `[first, last)`, with its tags. */
export type TaggedSentence = {
  readonly tokens: Tokens;
  readonly tags: Tags;
  readonly first: number;
  readonly last: number;
};

/** Templates of a phrase, see `phraseRows`; those of nobody come after them. */
const PHRASE_TEMPLATES = 17;

const ODD = 0x9e3779b1;
const OTHER_ODD = 0x85ebca6b;
const EDGE = 31;

function row(template: number, a: number, b = 0): number {
  const mixed = Math.imul((Math.imul(a, ODD) + b) ^ Math.imul(template + 1, OTHER_ODD), ODD);
  return Math.imul(mixed ^ (mixed >>> 15), OTHER_ODD) >>> (32 - ROW_BITS);
}

/** Small numbers, each below 32, in one. */
const packed = (...numbers: readonly number[]): number => numbers.reduce((sum, n) => sum * 32 + n, 1);

const few = (n: number): number => Math.min(n, 3);

const tagAt = ({ tags, first, last }: TaggedSentence, i: number): number =>
  i < first || i >= last ? EDGE : tags[i]!;
const wordAt = ({ tokens, first, last }: TaggedSentence, i: number): number =>
  i < first || i >= last ? 0 : hashOf(tokens.norm[i]!);

/** The rows of candidate `c`; of nobody where it is -1. */
export function subjectRows(sentence: TaggedSentence, candidates: Candidates, c: number): readonly number[] {
  return c < 0 ? nobodyRows(sentence, candidates) : phraseRows(sentence, candidates, c);
}

function nobodyRows(sentence: TaggedSentence, { verb, first }: Candidates): readonly number[] {
  return [
    row(PHRASE_TEMPLATES, packed(tagAt(sentence, verb - 1), tagAt(sentence, verb + 1))),
    row(PHRASE_TEMPLATES + 1, wordAt(sentence, verb)),
    row(PHRASE_TEMPLATES + 2, first.length),
    row(PHRASE_TEMPLATES + 3, wordAt(sentence, verb - 1)),
  ];
}

function phraseRows(
  sentence: TaggedSentence,
  { verb, first, last, before }: Candidates,
  c: number,
): readonly number[] {
  const [start, end] = [first[c]!, last[c]!];
  const isAfter = start > verb;
  const side = isAfter ? 1 : start === verb ? 2 : 0;
  const place = side * 16 + (isAfter ? c - before : first[0] === verb ? c - 1 : c) + (side === 2 ? 1 : 0);
  const nearest = place === 0 ? 1 : 0;
  const head = end - 1;
  const { finite, commas, subordinators, relatives, coordinators } = between(
    sentence,
    isAfter ? verb + 1 : end,
    isAfter ? start : verb,
  );
  const tagBefore = tagAt(sentence, start - 1);
  const beforeVerb = tagAt(sentence, verb - 1);
  return [
    row(0, place),
    row(1, packed(side, finite, commas)),
    row(2, packed(tagBefore, side, nearest)),
    row(3, wordAt(sentence, start - 1), side),
    row(4, packed(tagAt(sentence, head), side, few(place & 15))),
    row(5, numberOf(sentence, head), packed(side) + verbNumber(sentence, verb)),
    row(6, packed(subordinators, relatives, side)),
    row(7, packed(finite, relatives, subordinators, commas, side)),
    row(8, packed(tagAt(sentence, end), side, few(place & 15))),
    row(9, wordAt(sentence, verb), side),
    row(10, packed(coordinators, beforeVerb, side)),
    row(11, packed(tagBefore === Tag.adposition ? 1 : 0, commas), place),
    row(12, packed(beforeVerb), place),
    row(13, wordAt(sentence, head), side),
    row(
      14,
      packed(start > sentence.first && isAnyVerb(sentence.tags, start - 1) ? 1 : 0, side, few(place & 15)),
    ),
    row(15, packed(tagAt(sentence, afterVerbs(sentence, verb)), side)),
    row(16, packed(Math.min(8, isAfter ? start - verb : verb - end), side)),
  ];
}

type Between = {
  finite: number;
  commas: number;
  subordinators: number;
  relatives: number;
  coordinators: number;
};

/** What stands in `[first, last)`, each up to three. */
function between({ tokens, tags }: TaggedSentence, first: number, last: number): Between {
  const met = { finite: 0, commas: 0, subordinators: 0, relatives: 0, coordinators: 0 };
  for (let i = first; i < last; i++) {
    const tag = tags[i]!;
    if (isFiniteVerb(tags, i)) met.finite++;
    else if (tag === Tag.punctuation) met.commas += tokens.norm[i] === "," ? 1 : 0;
    else if (tag === Tag.subordinator) met.subordinators++;
    else if (tag === Tag.coordinator) met.coordinators++;
    else if (tag === Tag.pronoun && isRelative(tokens.norm[i]!)) met.relatives++;
  }
  for (const key of Object.keys(met) as (keyof Between)[]) met[key] = few(met[key]);
  return met;
}

const isRelative = (norm: string): boolean => norm === "who" || norm === "which" || norm === "that";

/** Whether a head is of one or of several, as far as its tag and its ending tell. */
function numberOf({ tokens, tags }: TaggedSentence, head: number): number {
  if (tags[head] !== Tag.noun) return 2 + tags[head]!;
  return tokens.norm[head]!.endsWith("s") ? 1 : 0;
}

/** What a verb tells of its subject's number: "is" and "are" by themselves, others by their ending. */
function verbNumber({ tokens, tags }: TaggedSentence, verb: number): number {
  const norm = tokens.norm[verb]!;
  if (isAuxiliary(tags, verb)) return hashOf(norm);
  return norm.endsWith("s") ? 1 : norm.endsWith("ed") ? 2 : 3;
}

/** The token after a verb's group: "was" of "was not yet told". */
function afterVerbs({ tags, tokens, last }: TaggedSentence, verb: number): number {
  let i = verb + 1;
  while (
    i < last &&
    tokens.kind[i] === TokenKind.word &&
    (isAnyVerb(tags, i) || tags[i] === Tag.adverb || tokens.norm[i] === "not")
  )
    i++;
  return i;
}
