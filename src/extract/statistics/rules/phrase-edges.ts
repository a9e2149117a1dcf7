// "At the briefing Lind said; mothers aged 19 to 24 have": where a phrase before a verb really begins and ends.
import { norm, type Scope } from "../figure.ts";
import {
  baseVerbs,
  possessives,
  conjunctions,
  coordinators,
  determiners,
  openers,
  prepositions,
} from "../../../english/numbers/grammar.ts";
import { isFigureWord } from "./figure-word.ts";
import { isNounLike, isCapitalized } from "./word.ts";
import { isTime } from "./time.ts";
import { isAdverb } from "./verb.ts";

const LONGEST_AGE = 8;

/** "Revenue in the quarter already", "mothers aged 19 to 24": without date, adverb and age. */
export function endOf(scope: Scope, last: number): number {
  let end = last;
  while (end > scope.first && isAdverb(scope, end - 1)) end--;
  return withoutAge(scope, withoutTime(scope, end));
}

function withoutTime(scope: Scope, last: number): number {
  let end = last;
  while (end > scope.first && isTime(scope, end - 1)) end--;
  while (
    end < last &&
    end > scope.first &&
    (prepositions.has(norm(scope, end - 1)) || determiners.has(norm(scope, end - 1)))
  )
    end--;
  return end;
}

/** Back over "aged", "between", "and" and numbers, where "aged" is among them. */
function withoutAge(scope: Scope, last: number): number {
  if (!isFigureWord(scope, last - 1)) return last;
  for (let k = last - 1; k > last - LONGEST_AGE && k > scope.first; k--) {
    if (norm(scope, k) === "aged") return k;
    if (!isFigureWord(scope, k) && !coordinators.has(norm(scope, k)) && !prepositions.has(norm(scope, k)))
      return last;
  }
  return last;
}

/** Openers ("However", "In 2018", "as") are no part of the subject. */
export function withoutOpening(scope: Scope, from: number, end: number): number {
  let first = from;
  while (first < end) {
    const word = norm(scope, first);
    const verb =
      baseVerbs.has(word) &&
      (determiners.has(norm(scope, first + 1)) || possessives.has(norm(scope, first + 1)));
    if (verb || openers.has(word) || coordinators.has(word) || conjunctions.has(word) || isTime(scope, first))
      first++;
    else if (prepositions.has(word)) first = afterPrepositional(scope, first, end);
    else break;
  }
  return first;
}

/** "In the spring the firm", "At the briefing Lind": a second determiner, a name or a date's end starts the subject. */
function afterPrepositional(scope: Scope, first: number, end: number): number {
  for (let k = first + 2; k < end; k++) {
    if (isTime(scope, k - 1) && !isTime(scope, k)) return k;
    if (determiners.has(norm(scope, k)) && !prepositions.has(norm(scope, k - 1))) return k;
    if (isCapitalized(scope, k) && !isCapitalized(scope, k - 1) && isNounLike(scope, k - 1)) return k;
  }
  return end;
}
