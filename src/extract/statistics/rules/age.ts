// "The 50-year-old skipper, his 18-month-old dog and a passenger aged 7 are safe; the hull is 30 years old."
import { norm, skipHyphen, type Scope, type UnitRead } from "../figure.ts";
import { Shape, TokenKind } from "../../../segment/tokens.ts";
import { conjunctions, openers, prepositions } from "../lexicon/grammar.ts";
import { months } from "../lexicon/names.ts";
import { durations } from "../lexicon/units.ts";

const AGED = new Set(["aged", "age", "ages"]);
const TURNING = new Set(["is", "was", "be", "turned", "turns"]);
const PERSONS = new Set(["he", "she", "who"]);
/** "people under 30". */
const BOUNDS = new Set(["under", "over", "above", "below"]);
const AGED_GROUPS = new Set([
  "people",
  "men",
  "women",
  "children",
  "adults",
  "those",
  "anyone",
  "everyone",
  "voters",
  "residents",
]);
const MAX_AGE = 130;

/** "50-year-old", "30 years old", "five years of age": with the unit's own "old". */
export function readAge(scope: Scope, i: number): UnitRead | null {
  const at = skipHyphen(scope, i);
  const unit = durations.get(norm(scope, at));
  if (unit === undefined) return null;
  const next = skipHyphen(scope, at + 1);
  if (norm(scope, next) === "old" || norm(scope, next) === "olds") return age(unit, next + 1);
  return norm(scope, next) === "of" && norm(scope, next + 1) === "age" ? age(unit, next + 2) : null;
}

const age = (unit: string, last: number): UnitRead => ({ kind: "age", unit, factor: 1, last });

/** A bare number that is an age by what stands around it: "aged 50", "Ana Ruiz, 25, said". */
export function isBareAge(scope: Scope, first: number, last: number, value: number): boolean {
  if (value > MAX_AGE || !Number.isInteger(value)) return false;
  const before = norm(scope, first - 1);
  if (AGED.has(before)) return true;
  if (before === "of" && norm(scope, first - 2) === "age") return true;
  if (TURNING.has(before) && isPerson(scope, first - 2) && !isNoun(scope, last)) return true;
  if (BOUNDS.has(before) && AGED_GROUPS.has(norm(scope, first - 2)) && !isNoun(scope, last)) return true;
  return before === "," && isName(scope, first - 2) && closesAppositive(scope, last) && value > 0;
}

/** "she is 35", "who will be 60". */
const isPerson = (scope: Scope, i: number): boolean =>
  PERSONS.has(norm(scope, norm(scope, i) === "will" ? i - 1 : i));

const isNoun = (scope: Scope, i: number): boolean =>
  scope.tokens.kind[i] === TokenKind.word &&
  scope.tokens.shape[i] === Shape.lower &&
  !prepositions.has(norm(scope, i)) &&
  !conjunctions.has(norm(scope, i));

/** Capitalised, and no month or abbreviation: "Ruiz, 25," against "May, 25,". */
const isName = (scope: Scope, i: number): boolean =>
  (i > scope.first || !openers.has(norm(scope, i))) && scope.tokens.kind[i] === TokenKind.word && !months.has(norm(scope, i)) &&
  (scope.tokens.shape[i] === Shape.capitalized || scope.tokens.shape[i] === Shape.mixed); // prettier-ignore

const closesAppositive = (scope: Scope, i: number): boolean => {
  const next = norm(scope, i);
  return next === "," || next === "." || next === "" || next === ";" || next === ")";
};
