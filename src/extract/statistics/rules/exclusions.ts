// "Two F-16s and an A320 left at 10:15 on Route 66 in 1999; see Article 5, call 555-0134 or read on 24/7."
import { Shape, TokenKind } from "../../../segment/tokens.ts";
import { isHyphen, norm, raw, touches, type Scope } from "../figure.ts";
import {
  coordinators,
  determiners,
  finiteVerbs,
  irregularPlurals,
  notPlural,
  prepositions,
  relatives,
} from "../lexicon/grammar.ts";
import {
  aircraftNumbers, clockSuffixes, designators, frozenPairs, lowerDesignators, months, oneBefore, oneBehind, phoneWords,
  readingWords, streetWords, weekdays, yearContexts,
} from "../lexicon/names.ts"; // prettier-ignore
import { comparatorsBefore } from "../lexicon/comparators.ts";
import type { Amount } from "./amount.ts";
import { isOrdinalSuffix } from "./rank.ts";

const FIRST_YEAR = 1400;
const LAST_YEAR = 2150;
/** Digits without separators this long count nothing. */
const LONGEST_COUNT = 9;
const FREE_BEFORE_HYPHEN = new Set([
  "sub",
  "minus",
  "under",
  "over",
  "to",
  "now",
  "then",
  "nearly",
  "about",
  "almost",
  "roughly",
]);

/** Whether what reads as a figure is none: a name, a reference, a time, a pronoun. */
export function isNoFigure(scope: Scope, amount: Amount): boolean {
  return (
    isInDate(scope, amount) ||
    isPartOfCode(scope, amount) ||
    isClockTime(scope, amount) ||
    isReadingTime(scope, amount) ||
    (amount.bare &&
      (isYear(scope, amount) || isDay(scope, amount) || isName(scope, amount) || isPronoun(scope, amount)))
  );
}

/** A figure in a date is the date's: "February 3", "three years ago". Durations are figures. */
function isInDate(scope: Scope, amount: Amount): boolean {
  if (amount.kind === "age" || isMoney(amount)) return false;
  for (let i = amount.first; i < amount.last; i++) {
    const date = scope.dateAt.get(i);
    if (date && date.timex.type !== "DURATION") return true;
  }
  return false;
}

const isMoney = (amount: Amount): boolean => amount.kind === "money" || amount.kind === "percentage";

/** "F-16", "COVID-19", "9/11", "555-0134", "10.15.1", "1990s", "20th", "B2": glued to what is no unit. */
function isPartOfCode(scope: Scope, { first, last, ownUnit }: Amount): boolean {
  const before = norm(scope, first - 1);
  if (touches(scope, first) && (isHyphen(before) || before === "–") && touches(scope, first - 1))
    return !isFreeHyphen(scope, first - 1);
  if (
    touches(scope, first) &&
    (before === "/" ||
      before === "#" ||
      before === "@" ||
      before === "_" ||
      before === "," ||
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

/** "mid-30s" and "F-16" hang on a word or a letter; "sub-7" and "all-30" count all the same. */
const isFreeHyphen = (scope: Scope, hyphen: number): boolean => {
  const word = norm(scope, hyphen - 1);
  return FREE_BEFORE_HYPHEN.has(word);
};

/** "10:15", "5 p.m.", "10.45pm", "5am". */
function isClockTime(scope: Scope, { first, last, value, bare }: Amount): boolean {
  if (clockSuffixes.has(norm(scope, last)) && (value ?? 0) <= 2400) return true;
  const digits = /^\d{1,3}$/;
  if (
    norm(scope, last) === ":" &&
    touches(scope, last) &&
    touches(scope, last + 1) &&
    digits.test(norm(scope, last + 1))
  )
    return bare;
  return (
    norm(scope, first - 1) === ":" &&
    touches(scope, first) &&
    touches(scope, first - 1) &&
    digits.test(norm(scope, first - 2))
  );
}

/** "3 min read". */
const isReadingTime = (scope: Scope, { last, kind }: Amount): boolean =>
  kind === "duration" && readingWords.has(norm(scope, last));

/** "in 1999", "the 2019 report", "2026": four digits in the years, and nothing counted behind. */
function isYear(scope: Scope, { first, last, value }: Amount): boolean {
  if (!/^\d{4}$/.test(norm(scope, first)) || value! < FIRST_YEAR || value! > LAST_YEAR) return false;
  const before = norm(scope, first - 1);
  if (months.has(before) || weekdays.has(before)) return true;
  const counted = isPluralNoun(scope, last) || isPluralNoun(scope, last + 1);
  const compared = comparatorsBefore.has(before) && !yearContexts.has(before);
  return (
    !compared &&
    (!counted ||
      (yearContexts.has(before) &&
        before !== "the" &&
        before !== "of" &&
        before !== "for" &&
        before !== "to"))
  );
}

/** "between 2014 and 2017", "20 miles in 2008 to 29 in 2020": the first end is a year, unless the range counts something. */
export const startsWithYear = (scope: Scope, first: Amount, range: Amount): boolean =>
  first.bare &&
  isYear(scope, first) &&
  !(norm(scope, first.first - 1) !== "in" && isPluralNoun(scope, range.last));

/** "May 12", "12 May", "Monday 5". */
function isDay(scope: Scope, { first, last, value }: Amount): boolean {
  if (value === null || value > 31) return false;
  const month = (i: number): boolean => months.has(norm(scope, i)) && scope.tokens.shape[i] !== Shape.lower;
  return (
    month(first - 1) ||
    month(last) ||
    (norm(scope, last) === "of" && month(last + 1)) ||
    weekdays.has(norm(scope, first - 1))
  );
}

/** "Flight 370", "Windows 10", "S&P 500", "787 Dreamliner", "16 Harbour Street", "the top 10". */
function isName(scope: Scope, { first, last }: Amount): boolean {
  if (scope.tokens.kind[first] !== TokenKind.number) return isNumberedByWord(scope, first);
  const digits = norm(scope, first);
  if (aircraftNumbers.has(digits) && isCapitalized(scope, last) && !isDemonym(scope, last)) return true;
  if (streetWords.has(norm(scope, last + 1)) && isCapitalized(scope, last)) return true;
  if (streetWords.has(norm(scope, last + 2)) && isCapitalized(scope, last) && isCapitalized(scope, last + 2))
    return true;
  const before = norm(scope, first - 1);
  if ((before === "a" || before === "an") && !isDescribing(scope, last)) return true; // "a 787 and"
  if (before === "the" && (scope.tokens.kind[last] === TokenKind.punctuation || last >= scope.last))
    return true; // "on the 411,"
  if (digits.length >= LONGEST_COUNT) return true; // a time stamp, an account
  if (before === "#" || phoneWords.has(before) || phoneWords.has(norm(scope, last))) return true;
  if (isCapitalized(scope, last) && streetWords.has(norm(scope, last))) return true;
  if (lowerDesignators.has(before) && !isPluralNoun(scope, last)) return true;
  if (!isCapitalized(scope, first - 1) || !touchesWord(scope, first)) return false;
  if (designators.has(before)) return true;
  return isNamePart(scope, first - 1) && !isPlaceBeforeCount(scope, first, last);
}

/** "a 5 kilo bag", "a 12-day trip": a word that is described follows. */
const isDescribing = (scope: Scope, i: number): boolean =>
  isHyphen(norm(scope, i)) ||
  (scope.tokens.kind[i] === TokenKind.word &&
    i < scope.last &&
    !prepositions.has(norm(scope, i)) &&
    !coordinators.has(norm(scope, i)));

/** "Phase Two", "Ground Zero": both words with a capital, and no headline. */
const isNumberedByWord = (scope: Scope, first: number): boolean =>
  isCapitalized(scope, first) &&
  isCapitalized(scope, first - 1) &&
  (!scope.headline || designators.has(norm(scope, first - 1)));

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

export const isCapitalized = (scope: Scope, i: number): boolean => {
  if (i < scope.first || i >= scope.last) return false;
  const shape = scope.tokens.shape[i];
  return shape === Shape.capitalized || shape === Shape.upper || shape === Shape.mixed;
};

/** "800 Ukrainian soldiers", "50 Americans". */
const isDemonym = (scope: Scope, i: number): boolean => /(?:an|ans|ese|ish|is|i|s)$/.test(norm(scope, i));

export const isPluralNoun = (scope: Scope, i: number): boolean => {
  const word = norm(scope, i);
  if (scope.tokens.kind[i] !== TokenKind.word) return false;
  return (
    irregularPlurals.has(word) ||
    (word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !notPlural.has(word))
  );
};

/** "one", "those two", "the three left": a number word that stands for what was named before; "one proposal" counts. */
function isPronoun(scope: Scope, { first, last }: Amount): boolean {
  if (scope.tokens.kind[first] === TokenKind.number) return false;
  const [before, next] = [norm(scope, first - 1), norm(scope, last)];
  const alone = !isDescribing(scope, last) || finiteVerbs.has(next) || relatives.has(next);
  if (norm(scope, first) !== "one") return alone && determiners.has(before) && norm(scope, first) !== "zero";
  return alone || oneBehind.has(next) || oneBefore.has(before) || next.endsWith("ing");
}
