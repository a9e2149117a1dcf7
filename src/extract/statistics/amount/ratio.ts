// "One in five pupils walks, 3 out of every 10 cycle, and the school has a 20-to-1 ratio of pupils to teachers."
import { auxiliaries, determiners } from "../../../english/numbers/figures.ts";
import {
  comparedWords,
  multipleHeads,
  multiplesByWord,
  multiplyingBases,
  multiplyingVerbs,
} from "../../../english/numbers/numbers.ts";
import { norm, skipHyphen, type Scope, touches, oneOf } from "../../../grammar/scope.ts";
import { isDescribing } from "../../../grammar/word.ts";
import { readNumber, tidy, type NumberRead } from "../../../numbers/read.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import type { Quantity, Reader } from "../figure.ts";

/** A ratio's second number is no smaller: "one in five", "3 out of 10"; for "in" a round or small one. */
export const share: Reader<Quantity, NumberRead | null> = {
  name: "share",
  example: "One in five pupils walks to school.",
  read: (scope, i, upper) =>
    upper && upper.value > 0 ? readShare(scope, i, upper.value, skipHyphen(scope, upper.last)) : null,
};

/** "20-to-1", hyphens and all; "3 to 5" is a range. */
export const odds: Reader<Quantity, NumberRead | null> = {
  name: "odds",
  example: "The school has a 20-to-1 ratio of pupils to teachers.",
  read: (scope, i, upper) =>
    upper && upper.value > 0 ? readOdds(scope, i, upper.value, skipHyphen(scope, upper.last)) : null,
};

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
  return word === "over" && endsClauseAfter(scope, at + 1) ? at + 1 : 0;
}

/** "one over forty" and nothing more: "one over 40 metres high" is no ratio. */
function endsClauseAfter(scope: Scope, i: number): boolean {
  const lower = readNumber(scope.tokens, i, scope.last);
  return lower !== null && (lower.last >= scope.last || norm(scope, lower.last) === ".");
}

/** "eight of 10": digits, or a number word; no "of" of a whole. */
const tokenIsNumber = (scope: Scope, i: number): boolean => readNumber(scope.tokens, i, scope.last) !== null;

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

// "Output doubled, exports grew 30-fold, and the harbour is twice as busy, or 2.5 times its old size."

export const multipleWord: Reader<Quantity, NumberRead | null> = {
  name: "multipleWord",
  example: "Output doubled.",
  read: (scope, i) => readWord(scope, i),
};

export const times: Reader<Quantity, NumberRead | null> = {
  name: "times",
  example: "Exports grew 30-fold.",
  read: (scope, i, plain) => plain && readTimes(scope, i, plain),
};

/** "doubled", "threefold", "twice as many", "double the number"; "met twice" is none. */
function readWord(scope: Scope, i: number): Quantity | null {
  const word = norm(scope, i);
  const factor = multiplesByWord.get(word) ?? multiplyingBases.get(word);
  if (factor === undefined) return null;
  return multiplyingVerbs.has(word) || word.endsWith("fold") || multiplies(scope, i)
    ? multiple(i, i + 1, factor)
    : null;
}

function multiplies(scope: Scope, i: number): boolean {
  const [before, next] = [norm(scope, i - 1), norm(scope, i + 1)];
  if (
    multiplyingBases.has(norm(scope, i)) &&
    (before === "to" || (auxiliaries.has(before) && !determiners.has(next)))
  )
    return true;
  if (next === "as") return isComparison(scope, i + 1);
  return norm(scope, i) !== "halves" && !determiners.has(before) && multipleHeads.has(next);
}

/** "as busy as", "as many", "as busy,": against "scored twice as the crowd left". */
const isComparison = (scope: Scope, as: number): boolean =>
  oneOf(scope, as + 1, comparedWords) ||
  norm(scope, as + 2) === "as" ||
  norm(scope, as + 3) === "as" ||
  as + 2 >= scope.last ||
  scope.tokens.kind[as + 2] === TokenKind.punctuation;

/** "30-fold", "three times as many", "10 times more", "2x"; "three times" alone is a count of occasions. */
function readTimes(scope: Scope, i: number, read: NumberRead): Quantity | null {
  const at = skipHyphen(scope, read.last);
  if (norm(scope, at) === "fold" && at > read.last) return multiple(i, at + 1, read.value);
  if (norm(scope, at) === "x" && touches(scope, at) && !touches(scope, at + 1))
    return multiple(i, at + 1, read.value);
  return norm(scope, at) === "times" && oneOf(scope, at + 1, multipleHeads)
    ? multiple(i, at + 1, read.value)
    : null;
}

const multiple = (first: number, last: number, value: number): Quantity => ({
  first, last, value, min: null, max: null, form: "multiple", bare: false,
}); // prettier-ignore
