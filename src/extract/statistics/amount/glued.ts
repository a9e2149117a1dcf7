// "The ferry costs RM23.50 or USD5, and its refit took $US1.2m."
import {
  codesLikeWords,
  currencyCodes,
  dollarPrefixes,
  letterSigns,
} from "../../../english/numbers/currencies.ts";
import { scaleSuffixes, shortScaleSuffixes } from "../../../english/numbers/units.ts";
import { raw, touches, type Scope } from "../../../grammar/scope.ts";
import { valueOfDigits, tidy, type NumberRead } from "../../../numbers/read.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import type { Quantity } from "../figure.ts";
import type { Reader } from "./reader.ts";

const GLUED = /^([A-Z][A-Za-z]{0,2})(\d+(?:[.,]\d+)*)([A-Za-z]{0,3})(?![\p{L}\d])/u;
const WINDOW = 40;

/** A currency's letters glued to digits: one word token at the least, "RM23" with ".50" after it. */
export const glued: Reader<Quantity, NumberRead | null> = {
  name: "glued",
  example: "The ferry costs RM23.50.",
  read: (scope, i, plain) => (plain ? null : readGlued(scope, i)),
};

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
