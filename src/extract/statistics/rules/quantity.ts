// "Half a million voters, two-thirds of them over 40, and dozens of observers waited 3.5 hours."
import { fractionSigns } from "../../../english/numbers/numbers.ts";
import { norm, touches, type Scope } from "../../../grammar/scope.ts";
import { valueOfDigits } from "../../../numbers/digits.ts";
import { readNumber, tidy, type NumberRead } from "../../../numbers/read.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import type { Quantity } from "../figure.ts";
import { readFraction } from "./fraction.ts";
import { readGlued } from "./glued.ts";
import { readMultiple } from "./multiple.ts";
import { readRatio } from "./ratio.ts";
import { readVague } from "./vague.ts";

/** The number that starts at token `i`, whatever its form; units come later. */
export function readQuantity(scope: Scope, i: number): Quantity | null {
  const plain = readNumber(scope.tokens, i, scope.last);
  if (!plain)
    return (
      readVague(scope, i) ??
      readFraction(scope, i, null) ??
      readMultiple(scope, i, null) ??
      readGlued(scope, i) ??
      readLeadingPoint(scope, i)
    );
  return (
    readRatio(scope, i, plain) ??
    readFraction(scope, i, plain) ??
    readMultiple(scope, i, plain) ??
    readPower(scope, i) ??
    readPlain(scope, i, plain)
  );
}

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
