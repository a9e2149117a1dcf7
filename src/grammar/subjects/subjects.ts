// Of whom or what each verb is said, chosen by a small model.

import { relatives } from "../../english/numbers/figures.ts";
import { isClauseEnd, openingBefore } from "../clause.ts";
import type { Phrase } from "../noun-phrase.ts";
import { isHyphen, norm, oneOf, type Scope } from "../scope.ts";
import { candidatesFor, phrasesIn, type Candidates, type Phrases } from "./candidates.ts";
import { stored } from "./data.ts";
import { SUBJECT_ROWS, subjectRows, type TaggedSentence } from "./features.ts";
import { readLevels } from "../tagger/stored.ts";
import { tags as tagsOf } from "../tagger/tagger.ts";
import { Tag, isAnyVerb, isFiniteVerb, type Tags } from "../tagger/tags.ts";
import type { Segments } from "../../segment/segments.ts";
import { lazy } from "../../text/lazy.ts";

/** The subject's first token and the one after its last, for each token; -1 where there is none. */
export type Subjects = { readonly first: Int32Array; readonly last: Int32Array };

/** Weights of a row each. */
export type SubjectLevels = ArrayLike<number>;

const NOBODY = -1;

/** The number of the likeliest candidate; -1 where the verb is likelier said of nobody. */
export function chooseSubject(
  sentence: TaggedSentence,
  candidates: Candidates,
  levels: SubjectLevels,
): number {
  let best = NOBODY;
  let highest = -Infinity;
  for (let c = NOBODY; c < candidates.first.length; c++) {
    let score = 0;
    for (const row of subjectRows(sentence, candidates, c)) score += levels[row]!;
    if (score > highest) [best, highest] = [c, score];
  }
  return best;
}

/** The subjects of all finite verbs of a text. */
export function findSubjects({ tokens, sentences }: Segments, tags: Tags, levels: SubjectLevels): Subjects {
  const found = {
    first: new Int32Array(tokens.length).fill(NOBODY),
    last: new Int32Array(tokens.length).fill(NOBODY),
  };
  for (const { first, last } of sentences) {
    const phrases = phrasesIn(tokens, tags, first, last);
    for (let i = first; i < last; i++) {
      if (!isFiniteVerb(tags, i)) continue;
      const candidates = candidatesFor(tokens, phrases, i);
      const c = chooseSubject({ tokens, tags, first, last }, candidates, levels);
      if (c === NOBODY) continue;
      found.first[i] = candidates.first[c]!;
      found.last[i] = candidates.last[c]!;
    }
  }
  return found;
}

/** The weights that come with the package. */
export const shipped = lazy(() => readLevels(stored.weights, SUBJECT_ROWS));
const known = new WeakMap<Segments, Subjects>();

/**
 * For each finite verb of an article (`isFiniteVerb` of its tags), the noun phrase that it is said of, by a small model
 * (`MODEL-CARD.md`): "the crews" of "the crews on strike, the union said, have left", without what follows its head. "who"
 * is the subject of "who own boats". Worked out when first asked for, once an article.
 */
export function subjects(segments: Segments): Subjects {
  let made = known.get(segments);
  if (!made) known.set(segments, (made = findSubjects(segments, tagsOf(segments), shipped())));
  return made;
}

// "Each crew lost 400 rials": a verb and its subject by the tags, where the rules of `../clause.ts` and `../subject.ts`
// found none.

/** Nothing is looked for further from a verb: bounds the time of a long sentence. */
const FARTHEST = 60;

/** The nearest finite verb at or left of `i` by its tag, as `verbBefore` by the lists: "fares" of "Lind fares well, with 19%". */
export function taggedVerbBefore(scope: Scope, i: number): number | null {
  const tags = scope.tags();
  for (let k = i; k >= scope.first; k--) {
    const word = norm(scope, k);
    if (word === ")" || word === "]") k = openingBefore(scope, k);
    else if (isClauseEnd(scope, k)) return null;
    else if (isFiniteVerb(tags, k)) return k;
  }
  return null;
}

/** The likeliest subject before a finite verb or another of its group, by its tags; null where none is likely, or no thing. */
export function likeliestSubject(scope: Scope, verb: number): Phrase | null {
  const finite = finiteOf(scope, verb);
  if (finite < 0) return null;
  const { tokens } = scope;
  const tags = scope.tags();
  const [first, last] = [Math.max(scope.first, verb - FARTHEST), Math.min(scope.last, verb + FARTHEST)];
  const phrases = phrasesIn(tokens, tags, first, last);
  const candidates = candidatesFor(tokens, phrases, finite);
  const c = chooseSubject({ tokens, tags, first, last }, candidates, shipped());
  return c < 0
    ? null
    : readable(scope, candidates.first[c]!, withOf(scope, phrases, candidates.last[c]!), finite);
}

/** "the number of voters" for "the number". */
function withOf(scope: Scope, phrases: Phrases, end: number): number {
  let last = end;
  for (
    let k = phrases.last.indexOf(end) + 1;
    norm(scope, last) === "of" && phrases.first[k] === last + 1;
    k++
  )
    last = phrases.last[k]!;
  return last;
}

/** The "will" of "will now play"; -1 where the group has no finite verb. */
function finiteOf(scope: Scope, verb: number): number {
  const tags = scope.tags();
  let i = verb;
  while (i >= scope.first && !isFiniteVerb(tags, i) && (isAnyVerb(tags, i) || tags[i] === Tag.adverb)) i--;
  return i >= scope.first && isFiniteVerb(tags, i) ? i : -1;
}

/** No "they've", whose subject is no token, no "there", "who" or "what", and nothing after its verb ("here are two reasons"). */
function readable(scope: Scope, start: number, end: number, verb: number): Phrase | null {
  const first = norm(scope, start - 1) === "at" ? start + 1 : start; // "at least 75 people"
  const last = isHyphen(norm(scope, end - 1)) ? end - 1 : end; // "the towns - all nine -"
  if (last > verb || first >= last) return null;
  const word = norm(scope, first);
  const standsForNone = word === "there" || word === "what" || oneOf(scope, first, relatives);
  return last - first === 1 && standsForNone ? null : { first, last };
}
