// "The crews worked at 12 sites in three months": neither figure is said of the crews.
import {
  adjunctPrepositions,
  auxiliaries,
  baseVerbs,
  conjunctions,
  coordinators,
  denominatorPronouns,
  determiners,
  openers,
  possessives,
  prepositions,
  reportingVerbs,
} from "../../../english/numbers/figures.ts";
import { readPhrase } from "../../../grammar/noun-phrase.ts";
import { norm, type Scope, oneOf } from "../../../grammar/scope.ts";
import { isVerb } from "../../../grammar/verb-group.ts";
import { isFigureWord, isNounLike, isTime } from "../../../grammar/word.ts";
import { readNumber } from "../../../numbers/read.ts";
import type { About, Figure } from "../figure.ts";
import { nounOf, afterOf } from "./noun.ts";

const LONGEST_OWNER = 6;

/** A count or a duration in a phrase of place or time, or inside another noun's "of", is said of nothing. */
export const adjunct: About<true, number> = {
  name: "adjunct",
  example: "The crews worked at 12 sites.",
  holdsBack: true,
  read: (scope, figure, verb) => isAdjunct(scope, figure, verb) || undefined,
};

function isAdjunct(scope: Scope, figure: Figure, verb: number): boolean {
  const { kind } = figure;
  const word = norm(scope, figure.outerFirst - 1);
  if (kind === "duration")
    return (
      adjunctPrepositions.has(word) ||
      isWhole(scope, figure.outerFirst - 1) ||
      isOfInfinitive(scope, figure, verb)
    );
  if (!(kind === "number" || kind === "measure")) return false;
  const noun = nounOf(scope, figure);
  if (noun === null || (word === "at" && isPoint(norm(scope, noun.last - 1)))) return false;
  if (word === "of")
    return !isVerb(scope, figure.outerFirst - 2) && !isFigureWord(scope, figure.outerFirst - 2);
  return adjunctPrepositions.has(word) || isWhole(scope, figure.outerFirst - 1);
}

/** "closed at 1,478 points" */
const isPoint = (word: string): boolean => word === "point" || word === "points";

/** "signed a deal to run the port for 25 years": how long it is run. */
function isOfInfinitive(scope: Scope, figure: Figure, verb: number): boolean {
  for (let k = figure.outerFirst - 1; k > verb; k--)
    if (norm(scope, k) === "to" && oneOf(scope, k + 1, baseVerbs)) return true;
  return false;
}

/** "four of the 11 districts", "half of the port's 200 staff", "from its 640 shops": after the owner stands the preposition. */
function isWhole(scope: Scope, i: number): boolean {
  if (!oneOf(scope, i, determiners) && !oneOf(scope, i, possessives)) return false;
  let k = i;
  while (
    k > i - LONGEST_OWNER &&
    (isNounLike(scope, k) || oneOf(scope, k, determiners) || oneOf(scope, k, possessives))
  )
    k--;
  return norm(scope, k) === "of" || oneOf(scope, k, adjunctPrepositions);
}

// "The union said 200 jobs would go, as 40% of crews were ill": the figure stands in its clause's subject.

/** "said 40 percent of crews in the port …": so many prepositional phrases are passed. */
const MOST_PHRASES = 2;

/** A clause begins with the figure and its verb follows: it is said of nothing but what it counts. */
export const inSubject: About<true> = {
  name: "inSubject",
  example: "The union said 200 jobs would go.",
  holdsBack: true,
  read: (scope, figure) => isInSubject(scope, figure) || undefined,
};

const isInSubject = (scope: Scope, figure: Figure): boolean =>
  opensClause(scope, figure.outerFirst - 1) && hasVerbAfter(scope, figure);

function opensClause(scope: Scope, i: number): boolean {
  let k = i;
  while (
    k >= scope.first &&
    ((oneOf(scope, k, determiners) && norm(scope, k) !== "that") || oneOf(scope, k, openers))
  ) {
    if (oneOf(scope, k, coordinators)) return true;
    k--;
  }
  if (k < scope.first) return true;
  const word = norm(scope, k);
  return (
    word === "," ||
    word === "that" ||
    word === ":" ||
    conjunctions.has(word) ||
    coordinators.has(word) ||
    reportingVerbs.has(word)
  );
}

function hasVerbAfter(scope: Scope, figure: Figure): boolean {
  const of = afterOf(scope, figure);
  const pronoun = of !== null && oneOf(scope, of, denominatorPronouns); // "17 of them had"
  let at = pronoun ? of + 1 : (readPhrase(scope, of ?? figure.after)?.last ?? figure.after);
  for (let n = 0; n < MOST_PHRASES && oneOf(scope, at, prepositions); n++) {
    const next = readPhrase(scope, at + 1);
    if (!next) return false;
    at = next.last;
  }
  if (norm(scope, at) === "and")
    at = readPhrase(scope, readNumber(scope.tokens, at + 1, scope.last)?.last ?? at)?.last ?? at; // "112 departures and 98 arrivals have"
  while (oneOf(scope, at, openers) && !oneOf(scope, at, coordinators)) at++;
  return oneOf(scope, at, auxiliaries) || (isVerb(scope, at) && !isTime(scope, at));
}
