// "Half a million voters, two-thirds of them over 40, and dozens of observers waited 3.5 hours."
import { readNumber, tidy } from "../../../numbers/read.ts";
import { valueOfDigits } from "../../../numbers/digits.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import { norm, touches, type Quantity, type Scope } from "../figure.ts";
import { fractionSigns } from "../lexicon/numbers.ts";
import { readFraction } from "./fraction.ts";
import { readGlued } from "./glued.ts";
import { readMultiple } from "./multiple.ts";
import { readRatio } from "./ratio.ts";
import { readVague } from "./vague.ts";

/** The number that starts at token `i`, whatever its form; units come later. */
export function readQuantity(scope: Scope, i: number): Quantity | null {
  return (
    readRatio(scope, i) ??
    readVague(scope, i) ??
    readFraction(scope, i) ??
    readMultiple(scope, i) ??
    readGlued(scope, i) ??
    readPower(scope, i) ??
    readPlain(scope, i)
  );
}

function readPlain(scope: Scope, i: number): Quantity | null {
  const point = norm(scope, i) === "." && touches(scope, i + 1) && !touches(scope, i);
  if (point) return readLeadingPoint(scope, i);
  const read = readNumber(scope.tokens, i, scope.last);
  if (!read) return null;
  const sign = fractionSigns.get(norm(scope, read.last)); // "2½"
  const mixed = sign !== undefined && scope.tokens.kind[i] === TokenKind.number;
  const value = mixed ? read.value + sign : read.value;
  const bare = read.last === i + 1 && !mixed && !/[.,]/.test(norm(scope, i));
  return number(i, mixed ? read.last + 1 : read.last, value, bare);
}

/** ".5": the full stop is a token of its own. */
function readLeadingPoint(scope: Scope, i: number): Quantity | null {
  const value = /^\d+$/.test(norm(scope, i + 1)) ? valueOfDigits(`0.${norm(scope, i + 1)}`) : null;
  return value === null ? null : number(i, i + 2, value, false);
}

/** "1.3x10^6", "1.99×10−30", "12.3e+14". */
function readPower(scope: Scope, i: number): Quantity | null {
  if (scope.tokens.kind[i] !== TokenKind.number || !touches(scope, i + 1)) return null;
  const from = scope.tokens.start[i]!;
  const found = /^(\d+(?:\.\d+)?)(?:\s?[x×]\s?10\^?|e)([-−+]?\d{1,3})(?![\d.,])/.exec(
    scope.text.slice(from, from + 40),
  );
  if (!found) return null;
  const value = Number(`${found[1]}e${found[2]!.replace("−", "-")}`);
  let last = i;
  while (last < scope.last && scope.tokens.end[last]! <= from + found[0].length) last++;
  return number(i, last, value, false);
}

const number = (first: number, last: number, value: number, bare: boolean): Quantity => ({
  first, last, value: tidy(value), min: null, max: null, form: "number", bare,
}); // prettier-ignore
