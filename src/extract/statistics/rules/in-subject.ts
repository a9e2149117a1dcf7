// "The union said 200 jobs would go, as 40% of crews were ill": the figure stands in its clause's subject.
import {
  auxiliaries,
  conjunctions,
  coordinators,
  determiners,
  openers,
  prepositions,
  reportingVerbs,
} from "../../../english/numbers/grammar.ts";
import { inSubjectWholes } from "../../../english/numbers/rule-words.ts";
import { norm, type Scope, oneOf } from "../../../grammar/scope.ts";
import { readNumber } from "../../../numbers/read.ts";
import type { Figure } from "../figure.ts";
import { ofBehind } from "./noun.ts";
import { readPhrase } from "../../../grammar/noun-phrase.ts";
import { isTime } from "../../../grammar/time.ts";
import { isVerb } from "../../../grammar/verb-group.ts";

/** "said 40 percent of crews in the port …": so many prepositional phrases are passed. */
const MOST_PHRASES = 2;

/** Whether a clause begins with the figure and its verb follows: it is said of nothing but what it counts. */
export const isInSubject = (scope: Scope, figure: Figure): boolean =>
  opensClause(scope, figure.lead - 1) && hasVerbBehind(scope, figure);

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

function hasVerbBehind(scope: Scope, figure: Figure): boolean {
  const of = ofBehind(scope, figure);
  const pronoun = of !== null && oneOf(scope, of, inSubjectWholes); // "17 of them had"
  let at = pronoun ? of + 1 : (readPhrase(scope, of ?? figure.behind)?.last ?? figure.behind);
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
