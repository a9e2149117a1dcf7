// "The port paid US$3.4bn, 40 million Danish crowns and 63 cents a barrel, after C$5m in 2019 and a 12-million-euro loan."
import { scales, tens } from "../../../numbers/lexicon.ts";
import { readNumber } from "../../../numbers/read.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import { norm, raw, skipHyphen, touches, type Quantity, type Scope, type UnitRead } from "../figure.ts";
import {
  codesLikeWords, currencyCodes, currencyNames, currencyOpeners, currencySigns, dollarPrefixes, hundredths, letterSigns, longestCurrencyName, payingWords,
  sharedCurrencyNames,
} from "../lexicon/currencies.ts"; // prettier-ignore

export type Sign = { readonly code: string; readonly first: number; readonly last: number };

const MILLION = 1e6;
/** Digits that no name carries behind it. */
const LONG_NUMBER = 4;

/** A currency before the digits that starts at token `i`: "$", "US$", "$A", "EUR", "Rs". */
export function readMoneyBefore(scope: Scope, i: number): Sign | null {
  return readSign(scope, i) ?? readPrefixedDollar(scope, i) ?? readFoldedYen(scope, i) ?? readCode(scope, i);
}

/** "Y=590 billion": what "¥" becomes in text folded to ASCII. */
const readFoldedYen = (scope: Scope, i: number): Sign | null =>
  raw(scope, i) === "Y" && norm(scope, i + 1) === "=" && touches(scope, i + 1) && touches(scope, i + 2)
    ? { code: "JPY", first: i, last: i + 2 }
    : null;

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
  const lone =
    norm(scope, i).length === 1 &&
    !touches(scope, i + 1) &&
    (norm(scope, i) !== "c" || touches(scope, i + 2));
  return lone ? null : { code, first: i, last: i + 2 };
}

/** "EUR 40m", "Rs 500": capitals, and digits behind. */
function readCode(scope: Scope, i: number): Sign | null {
  if (scope.tokens.kind[i + 1] !== TokenKind.number || i + 1 >= scope.last) return null;
  const written = raw(scope, i);
  if (written === "PS") return null; // "PS 5" is a console
  const upper =
    currencyCodes.has(written.toUpperCase()) && (written === written.toUpperCase() || isCodeOnly(written));
  if (upper && codesLikeWords.has(written) && scope.tokens.norm[i + 1]!.length < LONG_NUMBER) return null;
  if (upper) return { code: written.toUpperCase(), first: i, last: i + 1 };
  const code = letterSigns.get(norm(scope, i));
  return code && written !== norm(scope, i) ? { code, first: i, last: i + 1 } : null;
}

/** Lower-case codes that are no English words. */
const isCodeOnly = (written: string): boolean => /^(?:usd|eur|gbp|cad|aud|chf|mxn|jpy|cny)$/.test(written);

/** What follows a number: "€", "dollars", "Danish crowns", "million euros", "cents", "USD". */
export function readMoneyBehind(scope: Scope, i: number, quantity: Quantity): UnitRead | null {
  const at = skipHyphen(scope, i);
  const sign = currencySigns.get(norm(scope, at));
  if (sign !== undefined && scope.tokens.kind[at + 1] !== TokenKind.number)
    return money(sign, norm(scope, at) === "¢" ? 0.01 : 1, at + 1);
  const cents = hundredths.get(norm(scope, at)) ?? pence(scope, at);
  if (cents !== undefined) return money(cents, 0.01, at + 1);
  const name = readName(scope, at, quantity);
  return name && withCents(scope, name);
}

/** "118.5p": pence where it touches the digits. */
const pence = (scope: Scope, i: number): string | undefined =>
  norm(scope, i) === "p" && touches(scope, i) ? "GBP" : undefined;

function readName(scope: Scope, at: number, quantity: Quantity): UnitRead | null {
  const length = currencyOpeners.has(norm(scope, at)) ? longestNameAt(scope, at) : 0;
  const code = length > 0 ? currencyNames.get(nameAt(scope, at, length))! : "";
  return length > 0 && !isOtherWord(scope, at, code, quantity)
    ? money(code, 1, at + length)
    : readShared(scope, at, quantity);
}

function longestNameAt(scope: Scope, at: number): number {
  for (let length = longestCurrencyName; length > 0; length--)
    if (currencyNames.has(nameAt(scope, at, length))) return length;
  return 0;
}

const nameAt = (scope: Scope, at: number, length: number): string =>
  length === 1 ? norm(scope, at) : `${nameAt(scope, at, length - 1)}_${norm(scope, at + length - 1)}`;

/** "USD", or a name several countries share. */
function readShared(scope: Scope, at: number, quantity: Quantity): UnitRead | null {
  const written = raw(scope, at);
  if (currencyCodes.has(written) || isCodeOnly(written)) {
    const scale = scales.get(norm(scope, at + 1)); // "75 USD million"
    return money(written.toUpperCase(), scale ?? 1, at + (scale ? 2 : 1));
  }
  const millions = written.length === 4 && written.startsWith("M") && currencyCodes.has(written.slice(1)); // "120 MEUR"
  if (millions) return money(written.slice(1), MILLION, at + 1);
  const shared = sharedCurrencyNames.get(norm(scope, at));
  if (shared !== undefined) return { kind: "money", unit: shared, factor: 1, last: at + 1 };
  return readPounds(scope, at, quantity);
}

/** "won", "rand" and "dong" are words of English too: they need a large number. */
const isOtherWord = (scope: Scope, i: number, code: string, quantity: Quantity): boolean =>
  code === "KRW" && norm(scope, i) === "won" && (quantity.value ?? 0) < 1000;

/** "pounds" is a weight, but in the millions or after a word of paying. */
function readPounds(scope: Scope, i: number, quantity: Quantity): UnitRead | null {
  if ((norm(scope, i) !== "pounds" && norm(scope, i) !== "pound") || norm(scope, i + 1) === "-") return null;
  const large = (quantity.value ?? quantity.max ?? 0) >= MILLION;
  let paying = false;
  for (let k = quantity.first - 1; k >= quantity.first - 6 && k >= scope.first; k--)
    paying ||= payingWords.has(norm(scope, k));
  return large || (paying && norm(scope, i + 1) !== "of")
    ? money("GBP", 1, i + 1)
    : { kind: "measure", unit: "pound", factor: 1, last: i + 1 };
}

/** "thirteen dollars and forty-five cents", "15 dollars 50". */
function withCents(scope: Scope, dollars: UnitRead): UnitRead {
  const at = norm(scope, dollars.last) === "and" ? dollars.last + 1 : dollars.last;
  const read = readNumber(scope.tokens, at, scope.last);
  if (!read || read.value >= 100) return dollars;
  const cents = hundredths.get(norm(scope, read.last)) === dollars.unit ? read.last + 1 : -1;
  const spoken = at === dollars.last && isSpokenCents(scope, at, read.last) ? read.last : cents;
  return spoken < 0 ? dollars : { ...dollars, plus: read.value / 100, last: spoken };
}

/** "15 dollars 50" and "thirteen dollars forty-five": two digits or a word of tens, and the clause ends with it. */
function isSpokenCents(scope: Scope, first: number, last: number): boolean {
  const digits = norm(scope, first);
  const two = scope.tokens.kind[first] === TokenKind.number ? /^\d\d$/.test(digits) : tens.has(digits);
  return two && (last >= scope.last || CLAUSE_ENDS.has(norm(scope, last)));
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set([".", ",", ";", "!", "?", ")"]);

const money = (code: string, factor: number, last: number): UnitRead => ({
  kind: "money",
  unit: code,
  factor,
  last,
});
