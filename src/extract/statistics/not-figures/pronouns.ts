// "One of them, those two and one senior diplomat said so; one boat sank, and the zero rates are gone."
import { determiners, finiteVerbs, relatives, speechVerbs } from "../../../english/numbers/figures.ts";
import { oneBefore, oneAfter, oneThings, zeroAfter } from "../../../english/numbers/names.ts";
import { norm, type Scope, oneOf } from "../../../grammar/scope.ts";
import { isVerb } from "../../../grammar/verb-group.ts";
import { isDescribing } from "../../../grammar/word.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import type { Amount, NotFigure } from "../figure.ts";

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
  (!oneOf(scope, first + 1, oneAfter) || oneOf(scope, first + 1, oneThings));

const STRESSES = new Set(["just", "only"]);

export const PRONOUNS: readonly NotFigure[] = [
  { name: "zeroOfKind", example: "The zero rates are gone.", holds: (scope, { first, last }) => norm(scope, first) === "zero" && oneOf(scope, last, zeroAfter) },
  { name: "alone", example: "She bought those two.", holds: (scope, amount) => !isOneOrZero(scope, amount) && isAlone(scope, amount) && oneOf(scope, amount.first - 1, determiners) && !isDigits(scope, amount) },
  { name: "one", example: "One of them is gone.", holds: isPronoun },
]; // prettier-ignore

const isDigits = (scope: Scope, { first }: Amount): boolean => scope.tokens.kind[first] === TokenKind.number;

const isOneOrZero = (scope: Scope, { first }: Amount): boolean =>
  norm(scope, first) === "one" || norm(scope, first) === "zero";

/** No noun that it counts stands after it. */
const isAlone = (scope: Scope, { last }: Amount): boolean =>
  !isDescribing(scope, last) ||
  oneOf(scope, last, finiteVerbs) ||
  oneOf(scope, last, relatives) ||
  isVerb(scope, last);

/** "one" that stands for what was named before; "one proposal" counts. */
function isPronoun(scope: Scope, amount: Amount): boolean {
  const { first, last } = amount;
  if (norm(scope, first) !== "one") return false;
  if (isStressed(scope, first)) return isAlone(scope, amount);
  return (
    isAlone(scope, amount) ||
    oneOf(scope, last, oneAfter) ||
    oneOf(scope, first - 1, oneBefore) ||
    norm(scope, last).endsWith("ing") ||
    norm(scope, first - 1) === "not" || // "not one drop" is none
    norm(scope, last + 1) === "away" ||
    (norm(scope, last + 1) === "at" && norm(scope, last + 3) === "time") ||
    isSpeaker(scope, first, last)
  );
}
