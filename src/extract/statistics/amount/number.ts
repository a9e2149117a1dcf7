// "Half a million voters, two-thirds of them over 40, and dozens of observers waited 3.5 hours."

import {
  codesLikeWords,
  currencyCodes,
  dollarPrefixes,
  letterSigns,
} from "../../../english/numbers/currencies.ts";
import { fractionSigns, scales, vagueCounts, vagueScales } from "../../../english/numbers/numbers.ts";
import { scaleSuffixes, shortScaleSuffixes } from "../../../english/numbers/units.ts";
import { fraction } from "./fraction.ts";
import { multipleWord, odds, share, times } from "./ratio.ts";
import type { Quantity, Reader } from "../figure.ts";
import { norm, raw, touches, type Scope } from "../../../grammar/scope.ts";
import { tidy, type NumberRead, valueOfDigits } from "../../../numbers/read.ts";
import { TokenKind } from "../../../segment/tokens.ts";

/** A currency's letters glued to digits: one word token at the least, "RM23" with ".50" after it. */
export const glued: Reader<Quantity, NumberRead | null> = {
  name: "glued",
  example: "The ferry costs RM23.50.",
  read: (scope, i, plain) => (plain ? null : readGlued(scope, i)),
};

/** The forms of a number, in order of preference; units come later. */
export const NUMBERS: readonly Reader<Quantity, NumberRead | null>[] = [
  { name: "manyTimes", example: "Dozens of shops lost power.", read: (scope, i, plain) => plain ? null : readPluralScale(scope, i) },
  { name: "few", example: "Several hundred farms lost power.", read: (scope, i, plain) => plain ? null : readFew(scope, i) },
  share, odds, fraction, multipleWord, times, glued,
  { name: "leadingPoint", example: "The pill holds .5 grams.", read: (scope, i, plain) => plain ? null : readLeadingPoint(scope, i) },
  { name: "power", example: "The cloud holds 1.3x10^6 grains.", read: (scope, i, plain) => plain && readPower(scope, i) },
  { name: "plain", example: "The crossing takes 3.5 hours.", read: (scope, i, plain) => plain && readPlain(scope, i, plain) },
]; // prettier-ignore

function readPlain(scope: Scope, i: number, read: NumberRead): Quantity {
  const sign = fractionSigns.get(norm(scope, read.last)); // "2½"
  const mixed = sign !== undefined && scope.tokens.kind[i] === TokenKind.number;
  const bare = read.last === i + 1 && !mixed && !/[.,]/.test(norm(scope, i));
  return number(i, mixed ? read.last + 1 : read.last, mixed ? read.value + sign : read.value, bare);
}

/** ".5": the full stop is a token of its own. */
function readLeadingPoint(scope: Scope, i: number): Quantity | null {
  if (
    norm(scope, i) !== "." ||
    touches(scope, i) ||
    !touches(scope, i + 1) ||
    !/^\d+$/.test(norm(scope, i + 1))
  )
    return null;
  const value = valueOfDigits(`0.${norm(scope, i + 1)}`);
  return value === null ? null : number(i, i + 2, value, false);
}

/** "1.3x10^6", "1.99×10−30", "12.3e+14", "2.5^2". */
function readPower(scope: Scope, i: number): Quantity | null {
  if (scope.tokens.kind[i] !== TokenKind.number || !touches(scope, i + 1)) return null;
  const from = scope.tokens.start[i]!;
  const found = /^(\d+(?:\.\d+)?)(\s?[x×]\s?10\^?|e|\^)([-−+]?\d{1,3})(?!\d|[.,]\d)/.exec(
    scope.text.slice(from, from + 40),
  );
  const value = found ? powerOf(found) : NaN;
  if (!found || !Number.isFinite(value)) return null;
  let last = i;
  while (last < scope.last && scope.tokens.end[last]! <= from + found[0].length) last++;
  return number(i, last, value, false);
}

function powerOf([, base, sign, exponent]: RegExpExecArray): number {
  const power = Number(exponent!.replace("−", "-"));
  return sign === "^" ? Number(base) ** power : Number(`${base}e${power}`);
}

const number = (first: number, last: number, value: number, bare: boolean): Quantity => ({
  first, last, value: tidy(value), min: null, max: null, form: "number", bare,
}); // prettier-ignore

// "Dozens of shops, tens of thousands of homes and several hundred farms lost power for a couple of days."
// A count with no number in it is the range it leaves open: a plural scale word spans up to the next power of ten, as
// in the CQE quantity extractor (Almasian, Kazakova & Gertz, EMNLP 2023).

/** "dozens", "tens of thousands", "hundreds of millions"; not "thousands" after a number. */
function readPluralScale(scope: Scope, i: number): Quantity | null {
  const base = vagueScales.get(norm(scope, i));
  if (!base) return null;
  if (norm(scope, i) === "scores" && norm(scope, i + 1) !== "of") return null;
  const outer = norm(scope, i + 1) === "of" ? vagueScales.get(norm(scope, i + 2)) : undefined;
  if (!outer) return norm(scope, i) === "tens" ? null : vague(i, i + 1, base[0], base[1]);
  return vague(i, i + 3, base[0] * outer[0], base[1] * outer[0]);
}

/** "a couple of", "several hundred", "a few thousand"; "several" and "few" alone count nothing. */
function readFew(scope: Scope, i: number): Quantity | null {
  const at = norm(scope, i) === "a" ? i + 1 : i;
  const count = vagueCounts.get(norm(scope, at));
  if (!count) return null;
  const of = norm(scope, at + 1) === "of" ? at + 2 : at + 1;
  const scale = scales.get(norm(scope, of));
  if (scale !== undefined) return vague(i, of + 1, count[0] * scale, count[1] * scale);
  const couple = norm(scope, at) === "couple" && at > i && of > at + 1;
  return couple ? vague(i, at + 1, count[0], count[1]) : null;
}

const vague = (first: number, last: number, min: number, max: number): Quantity => ({
  first, last, value: null, min, max, form: "vague", bare: false,
}); // prettier-ignore

// "The ferry costs RM23.50 or USD5, and its refit took $US1.2m."

const GLUED = /^([A-Z][A-Za-z]{0,2})(\d+(?:[.,]\d+)*)([A-Za-z]{0,3})(?![\p{L}\d])/u;
const WINDOW = 40;

function readGlued(scope: Scope, i: number): Quantity | null {
  if (scope.tokens.kind[i] !== TokenKind.word || !/^[a-z]{1,3}\d/.test(scope.tokens.norm[i]!)) return null;
  const from = scope.tokens.start[i]!;
  const found = GLUED.exec(scope.text.slice(from, from + WINDOW));
  if (found?.[1] === "PS" && isConsole(found)) return null;
  const code = found && codeOf(found[1]!, touches(scope, i) && raw(scope, i - 1) === "$");
  const scale = found && scaleOf(found[3]!);
  const value = found && valueOfDigits(found[2]!);
  if (!found || !code || !scale || value === null) return null;
  let last = i;
  while (last < scope.last && scope.tokens.end[last]! <= from + found[0].length) last++;
  if (last === i) return null; // the match ends inside the token
  return {
    first: i,
    last,
    value: tidy(value * scale),
    min: null,
    max: null,
    form: "number",
    bare: false,
    code,
  };
}

/** "PS5": a digit alone names a console; sums in pounds have more to them. */
const isConsole = ([, , digits, suffix]: RegExpExecArray): boolean => digits!.length === 1 && suffix === "";

function codeOf(letters: string, afterDollar: boolean): string | undefined {
  if (afterDollar) return dollarPrefixes.get(letters.toLowerCase());
  if (codesLikeWords.has(letters)) return undefined;
  return currencyCodes.has(letters)
    ? letters
    : letters.length > 1
      ? letterSigns.get(letters.toLowerCase())
      : undefined;
}

const scaleOf = (suffix: string): number | undefined =>
  suffix === ""
    ? 1
    : (scaleSuffixes.get(suffix.toLowerCase()) ?? shortScaleSuffixes.get(suffix.toLowerCase()));
