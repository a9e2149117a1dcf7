// "Two F-16s and an A320 left at 10:15 on Route 66 in 1999; see Article 5, call 555-0134 or read on 24/7."
import { codeJoints, figurativeTails, frozenPairs, spacedCodes } from "../../../english/numbers/names.ts";
import { exclusionsFreeBeforeHyphen } from "../../../english/numbers/figures.ts";
import { ordinalSuffixes } from "../../../english/numbers/numbers.ts";
import { isHyphen, norm, raw, touches, type Scope, oneOf } from "../../../grammar/scope.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import type { NotFigure } from "../figure.ts";

/** Glued to what is no unit: "F-16", "COVID-19", "9/11", "10.15.1", "1990s", "20th", "B2". */
export const CODES: readonly NotFigure[] = [
  {
    name: "hyphened",
    example: "An F-16 is gone.",
    holds: (scope, { first }) => hangsOnHyphen(scope, first) && !isFreeHyphen(scope, first - 1),
  },
  {
    name: "spacedCode",
    example: "Covid -19 is gone.",
    holds: (scope, { first }) => !hangsOnHyphen(scope, first) && isSpacedCode(scope, first),
  },
  {
    name: "figurative",
    example: "She uses two-factor codes.",
    holds: (scope, { first, last }) => !hangsOnHyphen(scope, first) && isFigurative(scope, last),
  },
  {
    name: "gluedSign",
    example: "The record is @12.",
    holds: (scope, { first }) =>
      !hangsOnHyphen(scope, first) && touches(scope, first) && isGlue(scope, first),
  },
  {
    name: "frozenPair",
    example: "The shop is open 24/7.",
    holds: (scope, { first }) =>
      frozenPairs.has(raw(scope, first) + raw(scope, first + 1) + raw(scope, first + 2)),
  },
  {
    name: "ordinal",
    example: "It was her 20th birthday.",
    holds: (scope, { first, last, ownUnit }) =>
      !ownUnit && !hangsOnHyphen(scope, first) && touches(scope, last) && oneOf(scope, last, ordinalSuffixes),
  },
  {
    name: "gluedWord",
    example: "It was built in the 1990s.",
    holds: (scope, { first, last, ownUnit }) =>
      !ownUnit && !hangsOnHyphen(scope, first) && touches(scope, last) && isGluedWord(scope, last),
  },
];

/** After a hyphen that touches the word before it. */
const hangsOnHyphen = (scope: Scope, first: number): boolean =>
  touches(scope, first) &&
  (isHyphen(norm(scope, first - 1)) || norm(scope, first - 1) === "–") &&
  touches(scope, first - 1);

/** "/2", "#5", "a,b" */
const isGlue = (scope: Scope, first: number): boolean =>
  codeJoints.has(norm(scope, first - 1)) ||
  (norm(scope, first - 1) === "," && scope.tokens.kind[first] !== TokenKind.word);

/** "1990s", "555-0134", "3rds" */
function isGluedWord(scope: Scope, last: number): boolean {
  const next = norm(scope, last);
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
