// "a fine of $3 billion": up to three words before the link, a noun phrase or what is left of one.
import { changeVerbs } from "../english/numbers/change.ts";
import { baseVerbs, finiteVerbs, nounBeforeLeads, nounsOrVerbs } from "../english/numbers/figures.ts";
import type { Phrase } from "./noun-phrase.ts";
import { type Scope, norm, isHyphen, touches, oneOf } from "./scope.ts";
import { isMoved } from "./verb-group.ts";
import { isNounLike, isTime, isPast } from "./word.ts";
/** No noun before a figure's "of" has more words. */
const LONGEST = 3;

/** Up to three words that end before token `last` and can be one noun phrase. */
export function nounsBefore(scope: Scope, last: number): Phrase | null {
  let first = last;
  while (
    first > last - LONGEST &&
    isNounLike(scope, first - 1) &&
    !norm(scope, first - 1).endsWith("ly") &&
    !isVerbForm(scope, first - 1) &&
    !isPlainVerb(scope, first - 1) &&
    !isTime(scope, first - 1)
  )
    first--;
  while (first < last && first - 2 > scope.first && isHyphen(norm(scope, first - 1)) && touches(scope, first))
    first -= 2; // "a real-terms cut"
  return first < last ? { first, last } : null;
}

/** "and impose fines of", "to pay fines of" */
const isPlainVerb = (scope: Scope, i: number): boolean =>
  oneOf(scope, i, baseVerbs) && isNounLike(scope, i + 1) && oneOf(scope, i - 1, nounBeforeLeads);

const isVerbForm = (scope: Scope, i: number): boolean =>
  (oneOf(scope, i, finiteVerbs) &&
    !isMoved(scope, i) &&
    !(oneOf(scope, i, nounsOrVerbs) && norm(scope, i + 1) === "of")) ||
  (changeVerbs.has(norm(scope, i)) && norm(scope, i).endsWith("ing")) ||
  (isPast(scope, i) && norm(scope, i).endsWith("ed"));
