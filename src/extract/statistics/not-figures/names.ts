// "Flight 370 left Gate 12 for 16 Harbour Street": numbers that belong to names.
import { comparatorsBefore } from "../../../english/numbers/comparators.ts";
import { determiners, finiteVerbs, prepositions } from "../../../english/numbers/grammar.ts";
import {
  aircraftNumbers,
  designators,
  lowerDesignators,
  phoneWords,
  streetWords,
} from "../../../english/numbers/names.ts";
import { norm, raw, type Scope, oneOf } from "../../../grammar/scope.ts";
import { isVerb } from "../../../grammar/verb-group.ts";
import { isTime, isCapitalized, isPluralNoun, isDescribing } from "../../../grammar/word.ts";
import { Shape, TokenKind } from "../../../segment/tokens.ts";
import type { Amount } from "../amount/amount.ts";

/** Digits without separators this long count nothing. */
const LONGEST_COUNT = 9;

/** "Flight 370", "Windows 10", "S&P 500", "787 Dreamliner", "16 Harbour Street", "the top 10". */
export function isName(scope: Scope, { first, last }: Amount): boolean {
  if (scope.tokens.kind[first] !== TokenKind.number) return isNumberedByWord(scope, first);
  const digits = norm(scope, first);
  if (aircraftNumbers.has(digits) && isCapitalized(scope, last) && !isDemonym(scope, last)) return true;
  if (oneOf(scope, last + 1, streetWords) && isCapitalized(scope, last)) return true;
  if (oneOf(scope, last + 2, streetWords) && isCapitalized(scope, last) && isCapitalized(scope, last + 2))
    return true;
  if (/^[NESW]$/.test(raw(scope, last)) && scope.tokens.kind[last + 1] === TokenKind.number) return true; // "9 E 71st St"
  if (isCapitalized(scope, last) && isNamedBefore(scope, first)) return true;
  const before = norm(scope, first - 1);
  const aircraft = aircraftNumbers.has(digits) && determiners.has(before) && isVerb(scope, last); // "the 787 flew"
  if (aircraft || ((before === "a" || before === "an") && !isDescribing(scope, last))) return true; // "a 787 and"
  if (before === "the" && (scope.tokens.kind[last] === TokenKind.punctuation || last >= scope.last))
    return true; // "on the 411,"
  if (digits.length >= LONGEST_COUNT) return true; // a time stamp, an account
  if (/^\d{5}$/.test(digits) && /^[A-Z]{2}$/.test(raw(scope, first - 1))) return true; // "Harrow, NY 10032"
  if (before === "#" || phoneWords.has(before) || oneOf(scope, last, phoneWords)) return true;
  if (isCapitalized(scope, last) && oneOf(scope, last, streetWords)) return true;
  if (isTime(scope, first - 1)) return false; // "Last week 12 of the ships", "On Thursday 50 roads"
  if (lowerDesignators.has(before) && !isPluralNoun(scope, last)) return true;
  if (!isCapitalized(scope, first - 1) || !touchesWord(scope, first)) return false;
  if (designators.has(before)) return true;
  return isNamePart(scope, first - 1) && !isPlaceBeforeCount(scope, first, last);
}

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
    /(?:ly|ing|ed)$/.test(word);
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
const isDemonym = (scope: Scope, i: number): boolean => /(?:an|ans|ese|ish|is|i|s)$/.test(norm(scope, i));
