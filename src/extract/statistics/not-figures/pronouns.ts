// "One of them, those two and one senior diplomat said so; one boat sank, and the zero rates are gone."
import { determiners, finiteVerbs, relatives, speechVerbs } from "../../../english/numbers/grammar.ts";
import { oneBefore, oneBehind, oneThings, zeroBehind } from "../../../english/numbers/names.ts";
import { norm, type Scope, oneOf } from "../../../grammar/scope.ts";
import { isVerb } from "../../../grammar/verb-group.ts";
import { isDescribing } from "../../../grammar/word.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import type { Amount } from "../amount/amount.ts";

const LONGEST_SPEAKER = 4;

/** "one official said", "according to one Labour councillor": somebody, not a number of people. */
function isSpeaker(scope: Scope, first: number, last: number): boolean {
  if (norm(scope, first - 1) === "to" && norm(scope, first - 2) === "according") return true;
  if (oneOf(scope, first - 1, speechVerbs) && scope.tokens.kind[first - 2] === TokenKind.mark) return true;
  for (let k = last; k < last + LONGEST_SPEAKER && scope.tokens.kind[k] === TokenKind.word; k++)
    if (k > last && oneOf(scope, k, speechVerbs)) return true;
  return false;
}

/** "just one area", "only one hand", but "the only one" and "just one more". */
const isStressed = (scope: Scope, first: number): boolean =>
  STRESSES.has(norm(scope, first - 1)) &&
  !oneOf(scope, first - 2, determiners) &&
  (!oneOf(scope, first + 1, oneBehind) || oneOf(scope, first + 1, oneThings));

const STRESSES = new Set(["just", "only"]);

/** "one", "those two", "the three left": a number word that stands for what was named before; "one proposal" counts. */
export function isPronoun(scope: Scope, { first, last }: Amount): boolean {
  if (scope.tokens.kind[first] === TokenKind.number) return false;
  const [before, next] = [norm(scope, first - 1), norm(scope, last)];
  const alone =
    !isDescribing(scope, last) || finiteVerbs.has(next) || relatives.has(next) || isVerb(scope, last);
  if (norm(scope, first) === "zero") return zeroBehind.has(next);
  if (norm(scope, first) !== "one") return alone && determiners.has(before);
  if (isStressed(scope, first)) return alone;
  return (
    alone ||
    oneBehind.has(next) ||
    oneBefore.has(before) ||
    next.endsWith("ing") ||
    before === "not" || // "not one drop" is none
    norm(scope, last + 1) === "away" ||
    (norm(scope, last + 1) === "at" && norm(scope, last + 3) === "time") ||
    isSpeaker(scope, first, last)
  );
}
