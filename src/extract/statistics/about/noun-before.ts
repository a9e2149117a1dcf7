// "a fine of $3 billion, fish priced at $9, and cut the key rate by 2%": the noun before the figure.

import { changeVerbs } from "../../../english/numbers/change.ts";
import {
  baseVerbs,
  determiners,
  finiteVerbs,
  nounBeforeLeads,
  nounBeforeNotMeasured,
  nounsOrVerbs,
} from "../../../english/numbers/figures.ts";
import type { About, Figure } from "../figure.ts";
import type { Phrase } from "../../../grammar/noun-phrase.ts";
import { isHyphen, norm, oneOf, touches, type Scope } from "../../../grammar/scope.ts";
import { isMoved } from "../../../grammar/verb-group.ts";
import { isCapitalized, isFigureWord, isNounLike, isPast, isTime } from "../../../grammar/word.ts";
import { Shape } from "../../../segment/tokens.ts";

/** "a fine of $3 billion", "a grant worth $8 million", "fish priced at $9": the noun before the link. */
export const measured: About<Phrase> = {
  name: "measured",
  example: "The firm paid a fine of $3 billion.",
  read: (scope, figure) => measuredBy(scope, figure) ?? undefined,
};

/** "cut the key rate by 2%", "raised its budget to $5m": what a verb of change moves. */
export const movedNoun: About<Phrase> = {
  name: "movedNoun",
  example: "The bank cut the key rate by 2%.",
  read: (scope, figure) => movedBy(scope, figure),
};

function measuredBy(scope: Scope, figure: Figure): Phrase | null {
  const link = figure.outerFirst - 1;
  const word = norm(scope, link);
  const priced = word === "at" && isPast(scope, link - 1);
  if (word !== "of" && word !== "worth" && !priced) return null;
  if (word === "of" && oneOf(scope, link - 1, nounBeforeNotMeasured)) return null;
  if (priced && norm(scope, link - 2) === "little") return null; // "was little changed at 131.20"
  return nounsBefore(scope, priced ? link - 1 : link);
}

function movedBy(scope: Scope, figure: Figure): Phrase | null {
  const link = norm(scope, figure.outerFirst - 1);
  if (link !== "by" && link !== "to" && link !== "from") return null;
  const object = nounsBefore(scope, figure.outerFirst - 1);
  if (!object || isFigureWord(scope, object.first)) return null; // "fell three points to 11%"
  const before = oneOf(scope, object.first - 1, determiners) ? object.first - 2 : object.first - 1;
  return changeVerbs.has(norm(scope, before)) ? object : null;
}

/** Who is so old, where the name stands right after: "Marcus Teale" of "58-year-old Marcus Teale". */
export const nameAfterAge: About<Phrase> = {
  name: "nameAfterAge",
  example: "The court freed 58-year-old Marcus Teale.",
  read: (scope, figure) => namedAfterAge(scope, figure) ?? undefined,
};

function namedAfterAge(scope: Scope, { kind, after, first, last }: Figure): Phrase | null {
  if (kind !== "age" || last - first === 1) return null;
  let end = after;
  while (isNamePart(scope, end) || (end > after && isHyphen(norm(scope, end)))) end++;
  return end - after > 1 && !isNounLike(scope, end) ? { first: after, last: end } : null;
}

/** A capital, and not all of them: headlines are shouted. */
const isNamePart = (scope: Scope, i: number): boolean =>
  isCapitalized(scope, i) && scope.tokens.shape[i] !== Shape.upper;

/** No noun before a figure's "of" has more words. */
const LONGEST = 3;

/** Up to three words that end before token `last` and can be one noun phrase. */
export function nounsBefore(scope: Scope, last: number): Phrase | null {
  let first = last;
  while (
    first > last - LONGEST &&
    isNounLike(scope, first - 1) &&
    !norm(scope, first - 1).endsWith("ly") &&
    !isVerbForm(scope, first - 1) &&
    !isPlainVerb(scope, first - 1) &&
    !isTime(scope, first - 1)
  )
    first--;
  while (first < last && first - 2 > scope.first && isHyphen(norm(scope, first - 1)) && touches(scope, first))
    first -= 2; // "a real-terms cut"
  return first < last ? { first, last } : null;
}

/** "and impose fines of", "to pay fines of" */
const isPlainVerb = (scope: Scope, i: number): boolean =>
  oneOf(scope, i, baseVerbs) && isNounLike(scope, i + 1) && oneOf(scope, i - 1, nounBeforeLeads);

const isVerbForm = (scope: Scope, i: number): boolean =>
  (oneOf(scope, i, finiteVerbs) &&
    !isMoved(scope, i) &&
    !(oneOf(scope, i, nounsOrVerbs) && norm(scope, i + 1) === "of")) ||
  (changeVerbs.has(norm(scope, i)) && norm(scope, i).endsWith("ing")) ||
  (isPast(scope, i) && norm(scope, i).endsWith("ed"));
