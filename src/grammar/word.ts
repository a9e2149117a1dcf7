// "12 fishermen", "200 lives": what a single word may be, by its form.
import { monthWords, weekdayWords } from "../english/calendar/calendar.ts";
import { currencyNames } from "../english/numbers/currencies.ts";
import {
  auxiliaries,
  conjunctions,
  coordinators,
  determiners,
  figureWordShares,
  irregularPlurals,
  notPast,
  notPlural,
  openers,
  participles,
  phraseBreakers,
  possessives,
  prepositions,
  pronouns,
  relatives,
  timeRelative,
} from "../english/numbers/figures.ts";
import { scales, teens, tens, units } from "../english/numbers/numbers.ts";
import { durations, measureNames, scaleSuffixes } from "../english/numbers/units.ts";
import { Shape, TokenKind, wordGate } from "../segment/tokens.ts";
import { isHyphen, norm, type Scope, oneOf } from "./scope.ts";

export const isCapitalized = (scope: Scope, i: number): boolean => {
  if (i < scope.first || i >= scope.last) return false;
  const shape = scope.tokens.shape[i];
  return shape === Shape.capitalized || shape === Shape.upper || shape === Shape.mixed;
};

export const isPluralNoun = (scope: Scope, i: number): boolean => {
  const word = norm(scope, i);
  if (scope.tokens.kind[i] !== TokenKind.word) return false;
  return (
    irregularPlurals.has(word) ||
    (word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !notPlural.has(word))
  );
};

/** "a 5 kilo bag", "a 12-day trip": a word that is described follows. */
export const isDescribing = (scope: Scope, i: number): boolean =>
  isHyphen(norm(scope, i)) ||
  (scope.tokens.kind[i] === TokenKind.word &&
    i < scope.last &&
    !oneOf(scope, i, prepositions) &&
    !oneOf(scope, i, coordinators));

export const isFunctionWord = (word: string): boolean =>
  prepositions.has(word) || conjunctions.has(word) || coordinators.has(word) || relatives.has(word) || auxiliaries.has(word) ||
  phraseBreakers.has(word) || (pronouns.has(word) && !determiners.has(word)); // prettier-ignore

/** Whether a word ends in one of these. */
export function hasEnding(word: string, endings: Iterable<string>): boolean {
  for (const ending of endings) if (word.endsWith(ending)) return true;
  return false;
}

/** A past form in -ed, or an irregular participle. */
export const isPast = (scope: Scope, i: number): boolean => {
  const word = norm(scope, i);
  return (
    scope.tokens.shape[i] === Shape.lower &&
    (participles.has(word) ||
      word === "died" ||
      (word.length > 4 && word.endsWith("ed") && !notPast.has(word)))
  );
};

export const isNounLike = (scope: Scope, i: number): boolean => {
  const kind = scope.tokens.kind[i];
  return (
    i >= scope.first && i < scope.last && (kind === TokenKind.word || kind === TokenKind.abbreviation) &&
    !isSmallWord(scope.tokens, i)
  ); // prettier-ignore
};
const isSmallWord = wordGate(
  (norm) => isFunctionWord(norm) || determiners.has(norm) || possessives.has(norm),
);

export const isNumberWord = (scope: Scope, i: number): boolean =>
  (scope.tokens.kind[i] === TokenKind.number && !isHyphen(norm(scope, i + 1))) ||
  units.has(norm(scope, i)) ||
  teens.has(norm(scope, i)) ||
  tens.has(norm(scope, i));

// "40 percent", "$3 million", "five miles": words that stand in figures, not in the names of things.

export const isFigureWord = (scope: Scope, i: number): boolean => {
  const word = norm(scope, i);
  return (
    scope.tokens.kind[i] === TokenKind.number || scales.has(word) || units.has(word) || teens.has(word) || tens.has(word) ||
    figureWordShares.has(word) || measureNames.has(word) || durations.has(word) || scaleSuffixes.has(word) || currencyNames.has(word)
  ); // prettier-ignore
};

export const isAdverb = (scope: Scope, i: number): boolean => {
  const word = norm(scope, i);
  if (coordinators.has(word)) return false;
  return (
    openers.has(word) ||
    phraseBreakers.has(word) ||
    word === "never" ||
    (word.length > 4 && word.endsWith("ly") && !isCapitalized(scope, i))
  );
};

// "The fleet last year landed 40 tonnes": "last year" is no part of the subject.

/** Whether a token belongs to a date: to a date mention, or plainly by itself. */
export function isTime(scope: Scope, i: number): boolean {
  if (i < scope.first || i >= scope.last) return false;
  if (scope.dateAt.has(i) || isCalendarWord(scope, i) || opensPeriod(scope, i)) return true;
  return durations.has(norm(scope, i)) && opensPeriod(scope, i - 1);
}

const isCalendarWord = (scope: Scope, i: number): boolean =>
  scope.tokens.shape[i] === Shape.capitalized &&
  (oneOf(scope, i, monthWords) || oneOf(scope, i, weekdayWords));

/** The "last" of "last year", the "next" of "next May". */
export const opensPeriod = (scope: Scope, i: number): boolean => {
  if (!oneOf(scope, i, timeRelative)) return false;
  const next = norm(scope, i + 1);
  return durations.has(next) || monthWords.has(next) || weekdayWords.has(next);
};
