// "12 fishermen", "200 lives": what a single word may be, by its form.
import { wordGate } from "../../../segment/word-gate.ts";
import { Shape, TokenKind } from "../../../segment/tokens.ts";
import { isHyphen, norm, type Scope } from "../figure.ts";
import {
  auxiliaries,
  conjunctions,
  coordinators,
  determiners,
  notPast,
  participles,
  phraseBreakers,
  possessives,
  prepositions,
  pronouns,
  relatives,
  irregularPlurals,
  notPlural,
} from "../../../english/numbers/grammar.ts";
import { teens, tens, units } from "../../../english/numbers/numerals.ts";

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
    !prepositions.has(norm(scope, i)) &&
    !coordinators.has(norm(scope, i)));

export const isFunctionWord = (word: string): boolean =>
  prepositions.has(word) || conjunctions.has(word) || coordinators.has(word) || relatives.has(word) || auxiliaries.has(word) ||
  phraseBreakers.has(word) || (pronouns.has(word) && !determiners.has(word)); // prettier-ignore

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
