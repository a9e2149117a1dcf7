// "Flight 370 left Gate 12 for 16 Harbour Street": numbers that belong to names.
import { comparatorsBefore } from "../../../english/numbers/numbers.ts";
import { determiners, finiteVerbs, prepositions } from "../../../english/numbers/figures.ts";
import {
  aircraftNumbers,
  designators,
  lowerDesignators,
  phoneWords,
  streetWords,
  demonymEndings,
  everydayEndings,
} from "../../../english/numbers/names.ts";
import { norm, raw, type Scope, oneOf } from "../../../grammar/scope.ts";
import { isVerb } from "../../../grammar/verb-group.ts";
import { isTime, isCapitalized, isPluralNoun, isDescribing, hasEnding } from "../../../grammar/word.ts";
import { Shape, TokenKind } from "../../../segment/tokens.ts";
import type { Amount, NotFigure } from "../figure.ts";

/** Digits without separators this long count nothing. */
const LONGEST_COUNT = 9;

/** "Flight 370", "Windows 10", "S&P 500", "787 Dreamliner", "16 Harbour Street". */
export const NAMES: readonly NotFigure[] = [
  { name: "numberedByWord", example: "The club is in Phase Two.", holds: (scope, { first }) => !isDigits(scope, first) && isNumberedByWord(scope, first) },
  ...([
    { name: "aircraft", example: "A 787 Dreamliner is gone.", holds: isAircraft },
    { name: "street", example: "She lives at 16 Harbour Street.", holds: isStreet },
    { name: "namedBefore", example: "The Nova 11 and 11 Pro are out.", holds: (scope, { first, last }) => isCapitalized(scope, last) && isNamedBefore(scope, first) },
    { name: "aloneAfterArticle", example: "She took a 787.", holds: isAloneAfterArticle },
    { name: "accountNumber", example: "The account is 1234567890.", holds: (scope, { first }) => norm(scope, first).length >= LONGEST_COUNT || isPostcode(scope, first) },
    { name: "phone", example: "Call 5550134.", holds: (scope, { first, last }) => norm(scope, first - 1) === "#" || oneOf(scope, first - 1, phoneWords) || oneOf(scope, last, phoneWords) },
    { name: "designator", example: "See article 5.", holds: isDesignated },
    { name: "namePart", example: "She bought an Oro 10.", holds: isAfterName },
  ] satisfies NotFigure[]).map(ofDigits),
]; // prettier-ignore

function ofDigits({ name, example, holds }: NotFigure): NotFigure {
  return { name, example, holds: (scope, amount) => isDigits(scope, amount.first) && holds(scope, amount) };
}

const isDigits = (scope: Scope, i: number): boolean => scope.tokens.kind[i] === TokenKind.number;

/** "787 Dreamliner", "the 787 flew" */
function isAircraft(scope: Scope, { first, last }: Amount): boolean {
  if (!oneOf(scope, first, aircraftNumbers)) return false;
  if (isCapitalized(scope, last) && !isDemonym(scope, last)) return true;
  return oneOf(scope, first - 1, determiners) && isVerb(scope, last);
}

/** "16 Harbour Street", "12 Old Quay Road", "9 E 71st St", "5 Broadway" */
function isStreet(scope: Scope, { last }: Amount): boolean {
  if (/^[NESW]$/.test(raw(scope, last)) && isDigits(scope, last + 1)) return true;
  if (!isCapitalized(scope, last)) return false;
  return (
    oneOf(scope, last, streetWords) ||
    oneOf(scope, last + 1, streetWords) ||
    (oneOf(scope, last + 2, streetWords) && isCapitalized(scope, last + 2))
  );
}

/** "a 787 and", "on the 411," */
function isAloneAfterArticle(scope: Scope, { first, last }: Amount): boolean {
  const before = norm(scope, first - 1);
  if (before === "a" || before === "an") return !isDescribing(scope, last);
  return before === "the" && (scope.tokens.kind[last] === TokenKind.punctuation || last >= scope.last);
}

/** "Harrow, NY 10032" */
const isPostcode = (scope: Scope, first: number): boolean =>
  /^\d{5}$/.test(norm(scope, first)) && /^[A-Z]{2}$/.test(raw(scope, first - 1));

/** "Last week 12 of the ships", "On Thursday 50 roads" begin a count. */
function isDesignated(scope: Scope, { first, last }: Amount): boolean {
  return (
    !isTime(scope, first - 1) &&
    ((oneOf(scope, first - 1, lowerDesignators) && !isPluralNoun(scope, last)) ||
      (isNamed(scope, first) && oneOf(scope, first - 1, designators)))
  );
}

function isAfterName(scope: Scope, { first, last }: Amount): boolean {
  return (
    !isTime(scope, first - 1) &&
    isNamed(scope, first) &&
    isNamePart(scope, first - 1) &&
    !isPlaceBeforeCount(scope, first, last)
  );
}

const isNamed = (scope: Scope, first: number): boolean =>
  isCapitalized(scope, first - 1) && touchesWord(scope, first);

/** "Phase Two", "Ground Zero": both words with a capital, and no headline. */
const isNumberedByWord = (scope: Scope, first: number): boolean =>
  isCapitalized(scope, first) &&
  isCapitalized(scope, first - 1) &&
  (!scope.headline || oneOf(scope, first - 1, designators));

const NEAR_NAME = 8;

/** "the Nova 11 and 11 Pro": the number has just been part of a name. */
function isNamedBefore(scope: Scope, first: number): boolean {
  const word = norm(scope, first);
  for (let k = first - 1; k > first - NEAR_NAME && k > scope.first; k--)
    if (norm(scope, k) === word) return isCapitalized(scope, k - 1) && isNamePart(scope, k - 1);
  return false;
}

/** The word before stands in the same phrase: nothing but a space between. */
const touchesWord = (scope: Scope, first: number): boolean =>
  scope.tokens.start[first]! - scope.tokens.end[first - 1]! <= 1;

/** A capital that is no opener's: not the sentence's first word in everyday use, and not a headline's. */
function isNamePart(scope: Scope, i: number): boolean {
  const word = norm(scope, i);
  const everyday =
    determiners.has(word) ||
    prepositions.has(word) ||
    finiteVerbs.has(word) ||
    comparatorsBefore.has(word) ||
    hasEnding(word, everydayEndings);
  if (everyday || scope.headline) return false;
  return i > scope.first || scope.tokens.shape[i] !== Shape.capitalized || norm(scope, i + 2) !== "";
}

/** "in Kharkiv 12 people": a place, then a count of its own. */
const isPlaceBeforeCount = (scope: Scope, first: number, last: number): boolean => {
  const preposition = norm(scope, first - 2);
  const shape = scope.tokens.shape[first - 1];
  return (
    (preposition === "in" || preposition === "at" || preposition === "near") &&
    shape === Shape.capitalized &&
    isPluralNoun(scope, last)
  );
};

/** "800 Ukrainian soldiers", "50 Americans". */
const isDemonym = (scope: Scope, i: number): boolean => hasEnding(norm(scope, i), demonymEndings);
