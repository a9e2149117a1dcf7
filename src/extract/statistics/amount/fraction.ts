// "Two-thirds of the orchards, a quarter of a million trees, were lost, and ¾ of the rest is at risk."
import {
  coordinators,
  fractionNotShared,
  fractionSharedAfter,
  fractionSharedBefore,
  fractionTimes,
  prepositions,
} from "../../../english/numbers/figures.ts";
import { frozenPairs } from "../../../english/numbers/names.ts";
import {
  commonParts,
  fractionParts,
  fractionSigns,
  ordinals,
  scales,
  tens,
} from "../../../english/numbers/numbers.ts";
import { norm, skipHyphen, touches, type Scope, oneOf } from "../../../grammar/scope.ts";
import { readNumber, tidy, type NumberRead } from "../../../numbers/read.ts";
import { withScaledPart } from "../../../numbers/words.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import type { Quantity, Reader } from "../figure.ts";
import { partOfPoint } from "./percent.ts";

/** A fraction, and a scale it may be a part of: "half a million" is the number 500,000. */
export const fraction: Reader<Quantity, NumberRead | null> = {
  name: "fraction",
  example: "Two-thirds of the orchards were lost.",
  read: (scope, i, plain) => readFraction(scope, i, plain),
};

function readFraction(scope: Scope, i: number, plain: NumberRead | null): Quantity | null {
  const found = plain
    ? (readSlash(scope, i) ?? readMixed(scope, plain) ?? readParts(scope, i, plain))
    : (readSign(scope, i) ?? readPart(scope, i));
  if (!found) return null;
  const scale = scaleAfter(scope, found.last);
  if (!scale) return { first: i, min: null, max: null, form: "fraction", bare: false, ...found };
  const value = tidy(found.value * scale.factor);
  return { first: i, last: scale.last, value, min: null, max: null, form: "number", bare: false };
}

type Found = { value: number; last: number };

const readSign = (scope: Scope, i: number): Found | null => {
  const value = fractionSigns.get(norm(scope, i));
  return value === undefined ? null : { value, last: i + 1 };
};

/** "3/4", "1 4/5"; not "24/7", and not a date's "3/4/2019". */
function readSlash(scope: Scope, i: number): Found | null {
  if (scope.tokens.kind[i] !== TokenKind.number) return null;
  const whole = slash(scope, i + 1);
  if (whole && !touches(scope, i + 1) && /^\d{1,3}$/.test(norm(scope, i)) && whole.value < 1)
    return { value: Number(norm(scope, i)) + whole.value, last: whole.last };
  return slash(scope, i);
}

function slash(scope: Scope, i: number): Found | null {
  const [upper, sign, lower] = [norm(scope, i), norm(scope, i + 1), norm(scope, i + 2)];
  if ((sign !== "/" && sign !== "⁄") || !touches(scope, i + 1) || !touches(scope, i + 2)) return null;
  if (!/^\d{1,3}$/.test(upper) || !/^[1-9]\d{0,3}$/.test(lower) || frozenPairs.has(`${upper}/${lower}`))
    return null;
  if (norm(scope, i + 3) === "/" || Number(upper) >= Number(lower)) return null;
  return { value: Number(upper) / Number(lower), last: i + 3 };
}

/** "three and one fourth": a whole number with a fraction after "and". */
function readMixed(scope: Scope, whole: NumberRead): Found | null {
  const upper =
    norm(scope, whole.last) === "and" ? readNumber(scope.tokens, whole.last + 1, scope.last) : null;
  const part = upper && readParts(scope, whole.last + 1, upper);
  if (!part || part.value >= 1) return null;
  const scale = scales.get(norm(scope, whole.last - 1)) ?? 1; // "six million and three quarters", not hundred
  return withScaledPart(
    scope.tokens, { value: whole.value, last: part.last }, part.value, scale > 100 ? scale : 1, scope.last,
  ); // prettier-ignore
}

/** "two-thirds", "one eighth", "three quarters"; not "three third graders". */
function readParts(scope: Scope, i: number, upper: NumberRead): Found | null {
  if (upper.value < 1) return null;
  const at = spacedHyphen(scope, upper.last);
  const part = readPartName(scope, at);
  const plural = part !== null && norm(scope, part.last - 1).endsWith("s");
  if (!part || plural !== (upper.value !== 1) || !Number.isInteger(upper.value)) return null;
  if (upper.value >= part.value && oneOf(scope, at, fractionTimes)) return null; // "nine quarters"
  if (scope.tokens.kind[i] === TokenKind.number && part.value > 10) return null; // "100 millionths"
  return { value: upper.value / part.value, last: part.last };
}

/** The lower part of a fraction and the token after it: "fifths", "thirteenths", "twenty-firsts". */
function readPartName(scope: Scope, at: number): NumberRead | null {
  const ten = tens.get(norm(scope, at));
  const from = ten === undefined ? at : skipHyphen(scope, at + 1);
  const lower = (ten ? undefined : fractionParts.get(norm(scope, from))) ?? compoundOrdinal(scope, from, ten);
  return lower === undefined ? null : { value: lower + (ten ?? 0), last: from + 1 };
}

/** "five - eighths", in text that spaces its hyphens, as well as "five-eighths". */
const spacedHyphen = (scope: Scope, i: number): number =>
  norm(scope, i) === "-" && fractionParts.has(norm(scope, i + 1)) ? i + 1 : skipHyphen(scope, i);

/** After tens, "firsts" and "seconds" are parts too. */
const compoundOrdinal = (scope: Scope, i: number, ten = 0): number | undefined => {
  const word = norm(scope, i);
  const plural = word.endsWith("s") ? ordinals.get(word.slice(0, -1)) : undefined;
  return plural !== undefined && (plural > 2 || ten > 0) && (plural < 10 || ten === 0) ? plural : undefined;
};

/** "a third of", "half of", "half the", "half a percent", "a half": a part without its number. */
function readPart(scope: Scope, i: number): Found | null {
  const article = norm(scope, i) === "a" || norm(scope, i) === "an";
  const at = article ? i + 1 : i;
  const part = norm(scope, at);
  if (!commonParts.has(part)) return null;
  const value = 1 / fractionParts.get(part)!;
  if (scaleAfter(scope, at + 1))
    return part === "half" || part === "quarter" || article ? { value, last: at + 1 } : null;
  return isPartOfSomething(scope, at, article) ? { value, last: at + 1 } : null;
}

function isPartOfSomething(scope: Scope, at: number, article: boolean): boolean {
  const next = norm(scope, at + 1);
  const compared =
    oneOf(scope, article ? at - 2 : at - 1, fractionSharedBefore) && !isNounAfter(scope, at + 1);
  if (norm(scope, at) !== "half") return article && (next === "of" || at + 1 >= scope.last || compared);
  if (oneOf(scope, at - 1, fractionNotShared)) return false;
  if (next === "a" && partOfPoint.read(scope, at + 1, { form: "fraction" })) return true;
  return fractionSharedAfter.has(next) || compared || (article && at + 1 >= scope.last);
}

/** "about a third grader", "by half measures": the part describes a noun. */
const isNounAfter = (scope: Scope, i: number): boolean =>
  scope.tokens.kind[i] === TokenKind.word &&
  i < scope.last &&
  !oneOf(scope, i, prepositions) &&
  !oneOf(scope, i, coordinators);

/** "half a million", "a quarter of a million", "three-quarters of a billion". */
function scaleAfter(scope: Scope, i: number): { factor: number; last: number } | null {
  const of = norm(scope, i) === "of" && norm(scope, i + 1) === "a" ? i + 1 : skipHyphen(scope, i);
  const at = skipHyphen(scope, norm(scope, of) === "a" ? of + 1 : of);
  const factor = scales.get(norm(scope, at));
  return factor === undefined ? null : { factor, last: at + 1 };
}
