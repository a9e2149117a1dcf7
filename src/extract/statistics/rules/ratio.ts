// "One in five pupils walks, 3 out of every 10 cycle, and the school has a 20-to-1 ratio of pupils to teachers."
import { norm, skipHyphen, type Scope } from "../../../grammar/scope.ts";
import { readNumber, tidy, type NumberRead } from "../../../numbers/read.ts";
import type { Quantity } from "../figure.ts";
import { isDescribing } from "../../../grammar/word.ts";

/** A ratio's second number is no smaller: "one in five", "3 out of 10"; for "in" a round or small one. */
export function readRatio(scope: Scope, i: number, upper: NumberRead): Quantity | null {
  if (upper.value <= 0) return null;
  const at = skipHyphen(scope, upper.last);
  return readShare(scope, i, upper.value, at) ?? readOdds(scope, i, upper.value, at);
}

function readShare(scope: Scope, first: number, upper: number, at: number): Quantity | null {
  const link = linkEnd(scope, at);
  if (link === 0) return null;
  const from = norm(scope, link) === "every" ? link + 1 : link;
  const lower = readNumber(scope.tokens, from, scope.last);
  if (!lower || lower.value <= upper || !Number.isInteger(upper) || !Number.isInteger(lower.value))
    return null;
  if (norm(scope, at) === "of" && !(isRoundShare(lower.value) || !isDescribing(scope, lower.last)))
    return null; // "two of 14 towns"
  const loose = norm(scope, at) !== "of" && link === at + 1 && from === link; // "in" alone: "two in 2019", "12 in six boxes"
  if (loose && !(upper <= 10 && isRound(lower.value))) return null;
  return ratio(first, lower.last, upper / lower.value);
}

const isRoundShare = (value: number): boolean => value === 10 || value === 20 || value % 100 === 0;

const isRound = (value: number): boolean =>
  value <= 12 || (value % 5 === 0 && value < 1900) || value % 1000 === 0;

function linkEnd(scope: Scope, at: number): number {
  const word = norm(scope, at);
  if (word === "in" || (word === "-" && norm(scope, at + 1) === "in")) return skipHyphen(scope, at + 1);
  if (word === "out" && norm(scope, at + 1) === "of") return at + 2;
  if (word === "of" && tokenIsNumber(scope, at + 1)) return at + 1;
  return word === "over" && endsClauseBehind(scope, at + 1) ? at + 1 : 0;
}

/** "one over forty" and nothing more: "one over 40 metres high" is no ratio. */
function endsClauseBehind(scope: Scope, i: number): boolean {
  const lower = readNumber(scope.tokens, i, scope.last);
  return lower !== null && (lower.last >= scope.last || norm(scope, lower.last) === ".");
}

/** "eight of 10": digits, or a number word; no "of" of a whole. */
const tokenIsNumber = (scope: Scope, i: number): boolean => readNumber(scope.tokens, i, scope.last) !== null;

/** "20-to-1", hyphens and all; "3 to 5" is a range. */
function readOdds(scope: Scope, first: number, upper: number, at: number): Quantity | null {
  if (norm(scope, at) !== "to" || norm(scope, at - 1) !== "-" || norm(scope, at + 1) !== "-") return null;
  const lower = readNumber(scope.tokens, at + 2, scope.last);
  return lower && lower.value > 0 && lower.value < upper
    ? ratio(first, lower.last, upper / lower.value)
    : null;
}

const ratio = (first: number, last: number, value: number): Quantity => ({
  first, last, value: tidy(value), min: null, max: null, form: "ratio", bare: false,
}); // prettier-ignore
