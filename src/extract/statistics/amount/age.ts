// "A passenger aged 7, Ana Ruiz, 25, and three men aged 24, 37 and 41 are safe; she is 84, and Bo Lind died at 79."
import { monthWords } from "../../../english/calendar/calendar.ts";
import {
  auxiliaries,
  conjunctions,
  coordinators,
  determiners,
  openers,
  prepositions,
  relatives,
} from "../../../english/numbers/grammar.ts";
import {
  bareAgeAged,
  bareAgeAgedGroups,
  bareAgeBounds,
  bareAgeDying,
  bareAgePersons,
  bareAgeTerms,
  bareAgeTurning,
} from "../../../english/numbers/rule-words.ts";
import { norm, type Scope, oneOf } from "../../../grammar/scope.ts";
import { Shape, TokenKind } from "../../../segment/tokens.ts";
import type { Figure } from "../figure.ts";
import type { Amount } from "./amount.ts";

const MAX_AGE = 130;

/** A bare number or range that is an age by what stands around it: "aged 50", "aged under 5", "Ana Ruiz, 25, said". */
export function isBareAge(scope: Scope, { first, last, value, max }: Amount, lead: number): boolean {
  const age = value ?? max ?? MAX_AGE + 1;
  if (age > MAX_AGE || !Number.isInteger(age)) return false;
  const before = norm(scope, lead - 1);
  if (bareAgeAged.has(before) || (before === "of" && norm(scope, lead - 2) === "age")) return true;
  if (isNoun(scope, last)) return false;
  if (bareAgeTurning.has(before) && isPerson(scope, lead - 2)) return true;
  if (before === "at" && oneOf(scope, lead - 2, bareAgeDying)) return true;
  if (lead < first && oneOf(scope, first - 1, bareAgeBounds) && oneOf(scope, lead - 1, bareAgeAgedGroups))
    return true;
  const now = before === "now" ? 1 : 0; // "S. Kandasamy, now 78, visited her"
  const appositive =
    norm(scope, lead - 1 - now) === "," && isName(scope, first - 2 - now) && closesAppositive(scope, last);
  return appositive && age > 0 && !isTermLeftOut(scope, first, last);
}

/** "Roe was given seven years and the mate, Ana Lind, four.": the sentence ends with what another had. */
const isTermLeftOut = (scope: Scope, first: number, last: number): boolean => {
  if (scope.tokens.kind[first] === TokenKind.number || isWordBehind(scope, last)) return false;
  for (let i = scope.first; i < first; i++) if (oneOf(scope, i, bareAgeTerms)) return true;
  return false;
};

const isWordBehind = (scope: Scope, i: number): boolean => {
  for (let k = i; k < scope.last; k++) if (scope.tokens.kind[k]! <= TokenKind.number) return true;
  return false;
};

/** "aged 24, 37 and 41": numbers in a row with an age are ages too. */
export function joinAges(scope: Scope, figures: readonly Figure[]): Figure[] {
  const out: Figure[] = [];
  for (const figure of figures) {
    const before = out.at(-1);
    const joins =
      before?.kind === "age" &&
      figure.kind === "number" &&
      figure.bare &&
      isNextInList(scope, before, figure);
    out.push(joins ? { ...figure, kind: "age", unit: before.unit, rule: before.rule } : figure);
  }
  return out;
}

const isNextInList = (scope: Scope, before: Figure, figure: Figure): boolean => {
  const link = norm(scope, before.last);
  const comma = link === "," && norm(scope, before.last + 1) === "and" ? 1 : 0;
  return (
    (link === "," || link === "and") && figure.lead === before.last + 1 + comma && !isNoun(scope, figure.last)
  );
};

/** "she is 35", "who will be 60", "he would have been 26". */
function isPerson(scope: Scope, i: number): boolean {
  let k = i;
  while (k > scope.first && oneOf(scope, k, auxiliaries)) k--;
  return oneOf(scope, k, bareAgePersons);
}

const isNoun = (scope: Scope, i: number): boolean =>
  scope.tokens.kind[i] === TokenKind.word &&
  i < scope.last &&
  scope.tokens.shape[i] === Shape.lower &&
  !oneOf(scope, i, prepositions) &&
  !oneOf(scope, i, conjunctions) &&
  !oneOf(scope, i, coordinators) &&
  !oneOf(scope, i, relatives) &&
  !oneOf(scope, i, determiners);

/** Capitalised, and no month or abbreviation: "Ruiz, 25," against "May, 25,". */
const isName = (scope: Scope, i: number): boolean =>
  (i > scope.first || !oneOf(scope, i, openers)) && scope.tokens.kind[i] === TokenKind.word && !oneOf(scope, i, monthWords) &&
  (scope.tokens.shape[i] === Shape.capitalized || scope.tokens.shape[i] === Shape.mixed); // prettier-ignore

const closesAppositive = (scope: Scope, i: number): boolean => {
  const next = norm(scope, i);
  return next === "," || next === "." || next === "" || next === ";" || next === ")";
};
