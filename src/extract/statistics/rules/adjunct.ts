// "The crews worked at 12 sites in three months": neither figure is said of the crews.
import {
  baseVerbs,
  determiners,
  possessives,
  adjunctPrepositions,
} from "../../../english/numbers/grammar.ts";
import { norm, type Scope, oneOf } from "../../../grammar/scope.ts";
import type { Figure } from "../figure.ts";
import { isVerb } from "../../../grammar/verb-group.ts";
import { isFigureWord, isNounLike } from "../../../grammar/word.ts";
import { nounOf } from "./noun.ts";

const LONGEST_OWNER = 6;
/** "closed at 1,478 points" */
const levels: ReadonlySet<string> = new Set(["point", "points"]);

/** Whether a count or a duration stands in a phrase of place or time, or inside another noun's "of". */
export function isAdjunct(scope: Scope, figure: Figure, verb: number): boolean {
  const { kind } = figure;
  const word = norm(scope, figure.lead - 1);
  if (kind === "duration")
    return (
      adjunctPrepositions.has(word) || isWhole(scope, figure.lead - 1) || isOfInfinitive(scope, figure, verb)
    );
  if (!(kind === "number" || kind === "measure")) return false;
  const noun = nounOf(scope, figure);
  if (noun === null || (word === "at" && levels.has(norm(scope, noun.last - 1)))) return false;
  if (word === "of") return !isVerb(scope, figure.lead - 2) && !isFigureWord(scope, figure.lead - 2);
  return adjunctPrepositions.has(word) || isWhole(scope, figure.lead - 1);
}

/** "signed a deal to run the port for 25 years": how long it is run. */
function isOfInfinitive(scope: Scope, figure: Figure, verb: number): boolean {
  for (let k = figure.lead - 1; k > verb; k--)
    if (norm(scope, k) === "to" && oneOf(scope, k + 1, baseVerbs)) return true;
  return false;
}

/** "four of the 11 districts", "half of the port's 200 staff", "from its 640 shops": behind the owner stands the preposition. */
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
