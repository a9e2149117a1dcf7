// "a fine of $3 billion, fish priced at $9, and cut the key rate by 2%": the noun before the figure.
import { changeVerbs } from "../../../english/numbers/change.ts";
import { determiners, nounBeforeNotMeasured } from "../../../english/numbers/figures.ts";
import type { Phrase } from "../../../grammar/noun-phrase.ts";
import { nounsBefore } from "../../../grammar/nouns-before.ts";
import { isHyphen, norm, type Scope, oneOf } from "../../../grammar/scope.ts";
import { isFigureWord, isNounLike, isPast, isCapitalized } from "../../../grammar/word.ts";
import { Shape } from "../../../segment/tokens.ts";
import type { Figure } from "../figure.ts";
import type { About } from "./about.ts";

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
