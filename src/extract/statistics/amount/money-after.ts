// "The port paid 40 million Danish crowns, 63 cents a barrel and a 12-million-euro loan."
import {
  currencyCodes,
  currencyNames,
  currencyOpeners,
  currencySigns,
  hundredths,
  lowerCodes,
  longestCurrencyName,
  payingWords,
  sharedCurrencyNames,
} from "../../../english/numbers/currencies.ts";
import { scales, tens } from "../../../english/numbers/numbers.ts";
import { norm, raw, skipHyphen, touches, type Scope, oneOf } from "../../../grammar/scope.ts";
import { readNumber } from "../../../numbers/read.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import type { Quantity, Reader, UnitRead } from "../figure.ts";
import { scaledCode } from "./money-before.ts";

const MILLION = 1e6;

/** What follows a number: "€", "cents", "dollars", "Danish crowns", "USD". */
export const CURRENCIES_AFTER: readonly Reader<UnitRead, Quantity>[] = [
  {
    name: "currencySign",
    example: "The pass costs 10 €.",
    read: (scope, i) => readSign(scope, skipHyphen(scope, i)),
  },
  {
    name: "cents",
    example: "A ride costs 63 cents.",
    read: (scope, i) => readCents(scope, skipHyphen(scope, i)),
  },
  {
    name: "currency",
    example: "The port paid 40 million Danish crowns.",
    read: (scope, i, quantity) => readCurrency(scope, skipHyphen(scope, i), quantity),
  },
];

function readSign(scope: Scope, at: number): UnitRead | null {
  const sign = currencySigns.get(norm(scope, at));
  if (sign === undefined || isSignOfNext(scope, at)) return null;
  return money(sign, norm(scope, at) === "¢" ? 0.01 : 1, at + 1);
}

function readCents(scope: Scope, at: number): UnitRead | null {
  const cents = hundredths.get(norm(scope, at)) ?? pence(scope, at);
  return cents === undefined ? null : money(cents, 0.01, at + 1);
}

function readCurrency(scope: Scope, at: number, quantity: Quantity): UnitRead | null {
  const name = readName(scope, at, quantity);
  return name && withCents(scope, name);
}

/** "from 5 $30 notes" against "from 10 $ to 30 $" and "10 $, 30 $". */
const isSignOfNext = (scope: Scope, at: number): boolean =>
  scope.tokens.kind[at + 1] === TokenKind.number && !currencySigns.has(norm(scope, at + 2));

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
  if (currencyCodes.has(written) || lowerCodes.has(written)) {
    const scale = scales.get(norm(scope, at + 1)); // "75 USD million"
    return money(written.toUpperCase(), scale ?? 1, at + (scale ? 2 : 1));
  }
  const scaled = scaledCode.read(scope, at, null);
  if (scaled) return money(scaled.code, scaled.factor ?? 1, at + 1);
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
    paying ||= oneOf(scope, k, payingWords);
  return large || (paying && norm(scope, i + 1) !== "of")
    ? money("GBP", 1, i + 1)
    : { kind: "measure", unit: "pound", factor: 1, last: i + 1 };
}

const money = (code: string, factor: number, last: number): UnitRead => ({
  kind: "money",
  unit: code,
  factor,
  last,
});

// "The fare is thirteen dollars and forty-five cents, or 15 euros 50."

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

const CLAUSE_ENDS: ReadonlySet<string> = new Set([".", ",", ";", "!", "?", ")", "more", "less"]);
