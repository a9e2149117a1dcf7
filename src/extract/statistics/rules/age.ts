// "The 50-year-old skipper, his 18-month-old dog and a passenger aged 7 are safe; the hull is 30 years old."
import { durations } from "../../../english/numbers/units.ts";
import { isHyphen, norm, skipHyphen, type Scope } from "../../../grammar/scope.ts";
import { Shape } from "../../../segment/tokens.ts";
import type { Figure, UnitRead } from "../figure.ts";
import type { Phrase } from "../../../grammar/noun-phrase.ts";
import { isCapitalized, isNounLike } from "../../../grammar/word.ts";

/** "50-year-old", "30 years old", "five years of age": with the unit's own "old". */
export function readAge(scope: Scope, i: number): UnitRead | null {
  const at = skipHyphen(scope, i);
  const unit = durations.get(norm(scope, at));
  if (unit === undefined) return null;
  const next = skipHyphen(scope, at + 1);
  if (norm(scope, next) === "old" || norm(scope, next) === "olds") return age(unit, next + 1);
  return norm(scope, next) === "of" && norm(scope, next + 1) === "age" ? age(unit, next + 2) : null;
}

/** "Marcus Teale" of "58-year-old Marcus Teale": who is so old, where the name stands right behind. */
export function nameBehindAge(scope: Scope, { kind, behind, first, last }: Figure): Phrase | null {
  if (kind !== "age" || last - first === 1) return null;
  let end = behind;
  while (isNamePart(scope, end) || (end > behind && isHyphen(norm(scope, end)))) end++;
  return end - behind > 1 && !isNounLike(scope, end) ? { first: behind, last: end } : null;
}

/** A capital, and not all of them: headlines are shouted. */
const isNamePart = (scope: Scope, i: number): boolean =>
  isCapitalized(scope, i) && scope.tokens.shape[i] !== Shape.upper;

const age = (unit: string, last: number): UnitRead => ({ kind: "age", unit, factor: 1, last });
