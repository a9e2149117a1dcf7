// "The port paid US$3.4bn, C$5m in 2019, Rs 500 for a pass and rupees 40 crore for the land."
import {
  currencyNames,
  currencySigns,
  dollarPrefixes,
  namesBeforeDigits,
  codeScales,
  codesLikeWords,
  lowerCodes,
  currencyCodes,
  letterSigns,
} from "../../../english/numbers/currencies.ts";
import { determiners } from "../../../english/numbers/figures.ts";
import { norm, raw, touches, type Scope, oneOf } from "../../../grammar/scope.ts";
import { isFunctionWord } from "../../../grammar/word.ts";
import { readNumber } from "../../../numbers/read.ts";
import { Shape, TokenKind } from "../../../segment/tokens.ts";
import type { Reader } from "../figure.ts";

/** A currency before the digits: "$", "US$", "$A", "EUR", "Rs". */
export const CURRENCIES_BEFORE: readonly Reader<Sign, null>[] = [
  { name: "sign", example: "The fare is $2.", read: readSign },
  { name: "prefixedDollar", example: "The port paid US$3.4bn.", read: readPrefixedDollar },
  { name: "foldedYen", example: "The line lost Y=590 billion.", read: readFoldedYen },
  { name: "currencyCode", example: "It made EUR 40m.", read: readCode },
  { name: "currencyBefore", example: "The land cost rupees 40 crore.", read: readNameBefore },
];

/** "rupees 40 crore", but "the dollar 0.3 percent lower" and "a dollar 50". */
function readNameBefore(scope: Scope, i: number): Sign | null {
  if (!oneOf(scope, i, namesBeforeDigits) || oneOf(scope, i - 1, determiners)) return null;
  const number = scope.tokens.kind[i + 1] === TokenKind.number && readNumber(scope.tokens, i + 1, scope.last);
  const code = currencyNames.get(norm(scope, i));
  return number && code && endsThere(scope, number.last) ? { code, first: i, last: i + 1 } : null;
}

/** No unit and no thing counted follows: "in dollars 40 percent", "won dollars 40 times". */
const endsThere = (scope: Scope, i: number): boolean =>
  i >= scope.last || scope.tokens.kind[i] === TokenKind.punctuation || isFunctionWord(norm(scope, i));

/** "Y=590 billion": what "¥" becomes in text folded to ASCII. */
function readFoldedYen(scope: Scope, i: number): Sign | null {
  return raw(scope, i) === "Y" && norm(scope, i + 1) === "=" && touches(scope, i + 1) && touches(scope, i + 2)
    ? { code: "JPY", first: i, last: i + 2 }
    : null;
}

function readSign(scope: Scope, i: number): Sign | null {
  const code = currencySigns.get(norm(scope, i));
  if (code === undefined) return null;
  const own =
    norm(scope, i) === "$" && touches(scope, i + 1) && touches(scope, i + 2)
      ? dollarPrefixes.get(norm(scope, i + 1))
      : undefined;
  return own ? { code: own, first: i, last: i + 2 } : { code, first: i, last: i + 1 };
}

/** "US$", "C$", "HK $": a lone letter needs to touch its sign, but in text that spaces every token. */
function readPrefixedDollar(scope: Scope, i: number): Sign | null {
  const code = dollarPrefixes.get(norm(scope, i));
  if (code === undefined || norm(scope, i + 1) !== "$") return null;
  const apart = !touches(scope, i + 1);
  const lone = norm(scope, i).length === 1 && apart && (norm(scope, i) !== "c" || touches(scope, i + 2));
  const word = apart && scope.tokens.shape[i] === Shape.lower; // "it costs us $3 million"
  return lone || word ? null : { code, first: i, last: i + 2 };
}

// "It made EUR 40m, 120 MEUR of it abroad, and KSEK 5 a day."

/** `factor`: the millions of "MSEK 60". */
export type Sign = {
  readonly code: string;
  readonly first: number;
  readonly last: number;
  readonly factor?: number;
};

/** Digits that no name carries after it. */
const LONG_NUMBER = 4;

/** "EUR 40m", "Rs 500": capitals, and digits after. */
function readCode(scope: Scope, i: number): Sign | null {
  if (scope.tokens.kind[i + 1] !== TokenKind.number || i + 1 >= scope.last) return null;
  const written = raw(scope, i);
  if (written === "PS") return null; // "PS 5" is a console
  const upper =
    currencyCodes.has(written.toUpperCase()) &&
    (written === written.toUpperCase() || lowerCodes.has(written));
  if (upper && codesLikeWords.has(written) && scope.tokens.norm[i + 1]!.length < LONG_NUMBER) return null;
  if (upper) return { code: written.toUpperCase(), first: i, last: i + 1 };
  const scaled = scaledCode.read(scope, i, null);
  if (scaled) return scaled;
  const code = letterSigns.get(norm(scope, i));
  return code && written !== norm(scope, i) ? { code, first: i, last: i + 1 } : null;
}

/** "120 MEUR", "KSEK 5": company reports put the scale before the code. */
export const scaledCode: Reader<Sign, null> = {
  name: "scaledCode",
  example: "It made KSEK 5.",
  read: (scope, i) => readScaledCode(raw(scope, i), i),
};

function readScaledCode(written: string, i: number): Sign | null {
  const factor = written.length === 4 ? codeScales.get(written[0]!) : undefined;
  const code = written.slice(1);
  return factor !== undefined && currencyCodes.has(code) && !codesLikeWords.has(code)
    ? { code, factor, first: i, last: i + 1 }
    : null;
}
