// "A passenger aged 7, Ana Ruiz, 25, and three men aged 24, 37 and 41 are safe; she is 84, and Bo Lind died at 79."
import { monthWords } from "../../../english/calendar/calendar.ts";
import {
  auxiliaries,
  bareAgeAged,
  bareAgeAgedGroups,
  bareAgeBounds,
  bareAgeDying,
  bareAgePersons,
  bareAgeTerms,
  bareAgeTurning,
  conjunctions,
  coordinators,
  determiners,
  openers,
  prepositions,
  relatives,
} from "../../../english/numbers/figures.ts";
import { norm, type Scope, oneOf } from "../../../grammar/scope.ts";
import { Shape, TokenKind } from "../../../segment/tokens.ts";
import type { Amount, Beside, Figure, Reader } from "../figure.ts";

const MAX_AGE = 130;

type Age = { readonly kind: "age" };

/** A rule for a bare number or range that is no greater than an age; `i` is where the words before it begin. */
const ageReader = (
  name: string,
  example: string,
  isAge: (scope: Scope, outerFirst: number, amount: Amount) => boolean,
): Reader<Age, Amount> => ({
  name,
  example,
  read: (scope, i, amount) => (isYears(amount) && isAge(scope, i, amount) ? { kind: "age" } : null),
});

/** What makes an age of a bare number, by what stands around it. */
export const AGES: readonly Reader<Age, Amount>[] = [
  ageReader(
    "aged",
    "A passenger aged 7 is safe.",
    (scope, outerFirst) =>
      oneOf(scope, outerFirst - 1, bareAgeAged) ||
      (norm(scope, outerFirst - 1) === "of" && norm(scope, outerFirst - 2) === "age"),
  ),
  ageReader(
    "turning",
    "She is 84.",
    (scope, outerFirst, { last }) =>
      oneOf(scope, outerFirst - 1, bareAgeTurning) && isPerson(scope, outerFirst - 2) && !isNoun(scope, last),
  ),
  ageReader(
    "dying",
    "Bo Lind died at 79.",
    (scope, outerFirst, { last }) =>
      norm(scope, outerFirst - 1) === "at" &&
      oneOf(scope, outerFirst - 2, bareAgeDying) &&
      !isNoun(scope, last),
  ),
  ageReader(
    "ageGroup",
    "The fund pays for people under 30.",
    (scope, outerFirst, { first, last }) =>
      outerFirst < first &&
      oneOf(scope, first - 1, bareAgeBounds) &&
      oneOf(scope, outerFirst - 1, bareAgeAgedGroups) &&
      !isNoun(scope, last),
  ),
  ageReader("apposition", "Ana Ruiz, 25, is safe.", isAppositive),
];

/** The first end of a range counts, and "aged under 5". */
function isYears({ value, max }: Amount): boolean {
  const age = value ?? max ?? MAX_AGE + 1;
  return age <= MAX_AGE && Number.isInteger(age);
}

/** "Ana Ruiz, 25, said", "S. Kandasamy, now 78, visited her" */
function isAppositive(scope: Scope, outerFirst: number, { first, last, value, max }: Amount): boolean {
  if ((value ?? max ?? 0) <= 0 || isNoun(scope, last)) return false;
  const now = norm(scope, outerFirst - 1) === "now" ? 1 : 0;
  const stands =
    norm(scope, outerFirst - 1 - now) === "," &&
    isName(scope, first - 2 - now) &&
    closesAppositive(scope, last);
  return stands && !isTermLeftOut(scope, first, last);
}

/** "Roe was given seven years and the mate, Ana Lind, four.": the sentence ends with what another had. */
const isTermLeftOut = (scope: Scope, first: number, last: number): boolean => {
  if (scope.tokens.kind[first] === TokenKind.number || isWordAfter(scope, last)) return false;
  for (let i = scope.first; i < first; i++) if (oneOf(scope, i, bareAgeTerms)) return true;
  return false;
};

const isWordAfter = (scope: Scope, i: number): boolean => {
  for (let k = i; k < scope.last; k++) if (scope.tokens.kind[k]! <= TokenKind.number) return true;
  return false;
};

/** Numbers in a row with an age are ages too. */
export const listedAge: Reader<Figure, Beside> = {
  name: "listedAge",
  example: "Three men aged 24, 37 and 41 are safe.",
  read(scope, _, { before, figure }) {
    const joins =
      before?.kind === "age" &&
      figure.kind === "number" &&
      figure.bare &&
      isNextInList(scope, before, figure);
    return joins ? { ...figure, kind: "age", unit: before.unit } : null;
  },
};

const isNextInList = (scope: Scope, before: Figure, figure: Figure): boolean => {
  const link = norm(scope, before.last);
  const comma = link === "," && norm(scope, before.last + 1) === "and" ? 1 : 0;
  return (
    (link === "," || link === "and") &&
    figure.outerFirst === before.last + 1 + comma &&
    !isNoun(scope, figure.last)
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
