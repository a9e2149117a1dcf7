// "12 fishermen", "200 lives": what a single word may be, by its form.
import { Shape, TokenKind } from "../../../segment/tokens.ts";
import { isHyphen, norm, type Scope } from "../figure.ts";
import { coordinators, irregularPlurals, notPlural, prepositions } from "../lexicon/grammar.ts";

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
