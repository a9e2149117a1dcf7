// "Each crew lost 400 rials": a verb and its subject by the tags, where the rules of `../clause.ts` and `../subject.ts`
// found none.
import { relatives } from "../../english/numbers/figures.ts";
import { isClauseEnd, openingBefore } from "../clause.ts";
import type { Phrase } from "../noun-phrase.ts";
import { isHyphen, norm, oneOf, type Scope } from "../scope.ts";
import { isAnyVerb, isFiniteVerb, Tag } from "../tagger/tags.ts";
import { candidatesFor, phrasesIn, type Phrases } from "./candidates.ts";
import { chooseSubject, shipped } from "./subjects.ts";

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
