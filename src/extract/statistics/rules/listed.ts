// "Relievers: John Gant (0.5 points), Alex Reyes (0.4 points)": the name before the bracket.
import { norm, type Scope } from "../../../grammar/scope.ts";
import type { Figure } from "../figure.ts";
import type { Phrase } from "../../../grammar/noun-phrase.ts";
import { isTime } from "../../../grammar/time.ts";
import { isFigureWord, isCapitalized, isNounLike } from "../../../grammar/word.ts";

const LONGEST_NAME = 6;

/** The name that a figure in brackets stands behind; null where none does. */
export function listedBefore(scope: Scope, figure: Figure): Phrase | null {
  const last = figure.lead - 1;
  if (norm(scope, last) !== "(") return null;
  let first = last;
  while (first > last - LONGEST_NAME && first > scope.first && isOfName(scope, first - 1)) first--;
  return first < last ? { first, last } : null;
}

const isOfName = (scope: Scope, i: number): boolean =>
  norm(scope, i) === "&" ||
  (isNounLike(scope, i) && isCapitalized(scope, i) && !isTime(scope, i) && !isFigureWord(scope, i));
