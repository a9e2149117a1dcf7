// "Two F-16s and an A320 left at 10:15 on Route 66 in 1999; see Article 5, call 555-0134 or read on 24/7."
import { figurativeTails, frozenPairs, spacedCodes } from "../../../english/numbers/names.ts";
import { exclusionsFreeBeforeHyphen } from "../../../english/numbers/rule-words.ts";
import { isHyphen, norm, raw, touches, type Scope, oneOf } from "../../../grammar/scope.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import type { Amount } from "../amount/amount.ts";
import { isOrdinalSuffix } from "../amount/score.ts";
import type { DatedScope } from "../figure.ts";
import { isName } from "./names.ts";
import { isPronoun } from "./pronouns.ts";
import { isClockTime, isDay, isInDate, isReadingTime, isYear } from "./times.ts";

/** Whether what reads as a figure is none: a name, a reference, a time, a pronoun. */
export function isNoFigure(scope: DatedScope, amount: Amount): boolean {
  return (
    isInDate(scope, amount) ||
    isPartOfCode(scope, amount) ||
    isClockTime(scope, amount) ||
    isReadingTime(scope, amount) ||
    (amount.bare &&
      (isYear(scope, amount) || isDay(scope, amount) || isName(scope, amount) || isPronoun(scope, amount)))
  );
}

/** "F-16", "COVID-19", "9/11", "555-0134", "10.15.1", "1990s", "20th", "B2": glued to what is no unit. */
function isPartOfCode(scope: Scope, { first, last, ownUnit }: Amount): boolean {
  const before = norm(scope, first - 1);
  if (touches(scope, first) && (isHyphen(before) || before === "–") && touches(scope, first - 1))
    return !isFreeHyphen(scope, first - 1);
  if (isSpacedCode(scope, first) || isFigurative(scope, last)) return true;
  if (
    touches(scope, first) &&
    (before === "/" ||
      before === "#" ||
      before === "@" ||
      before === "_" ||
      (before === "," && scope.tokens.kind[first] !== TokenKind.word) ||
      before === "." ||
      before === ":")
  )
    return true;
  if (frozenPairs.has(raw(scope, first) + raw(scope, first + 1) + raw(scope, first + 2))) return true;
  if (ownUnit) return false;
  if (isOrdinalSuffix(scope, last)) return true;
  const next = norm(scope, last);
  if (!touches(scope, last)) return false;
  if (next === "s" || next === "'s") return true;
  if (isHyphen(next) && scope.tokens.kind[last + 1] === TokenKind.number && touches(scope, last + 1))
    return true;
  return (
    scope.tokens.kind[last] === TokenKind.word &&
    scope.tokens.kind[last - 1] === TokenKind.number &&
    !next.startsWith("'")
  );
}

/** "two-factor", "three-way", "one-off": an adjective that counts nothing. */
const isFigurative = (scope: Scope, last: number): boolean =>
  isHyphen(norm(scope, last)) && touches(scope, last) && oneOf(scope, last + 1, figurativeTails);

/** "COVID -19": a space got in. */
const isSpacedCode = (scope: Scope, first: number): boolean =>
  spacedCodes.has(norm(scope, first - 1) + raw(scope, first) + raw(scope, first + 1)) ||
  spacedCodes.has(norm(scope, first - 2) + norm(scope, first - 1) + raw(scope, first));

/** "mid-30s" and "F-16" hang on a word or a letter; "sub-7" and "all-30" count all the same. */
const isFreeHyphen = (scope: Scope, hyphen: number): boolean => {
  const word = norm(scope, hyphen - 1);
  return exclusionsFreeBeforeHyphen.has(word);
};
