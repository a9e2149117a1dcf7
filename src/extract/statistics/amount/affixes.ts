// "It was minus 5 degrees, or −5, against +0.2 and $-50.8bn."
import { currencySigns } from "../../../english/numbers/currencies.ts";
import { negativeSigns, negativeWords } from "../../../english/numbers/numbers.ts";
import { scaleSuffixes, shortScaleSuffixes, notPer, rateBases } from "../../../english/numbers/units.ts";
import { norm, skipHyphen, touches, type Scope, raw, oneOf } from "../../../grammar/scope.ts";
import { isNounLike } from "../../../grammar/word.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import type { Quantity } from "../figure.ts";
import { readUnit } from "./amount.ts";

/** Behind a sign that belongs to the number: "minus 5", "−5", "-5", "$-5"; a hyphen between words is none. */
export function readMinus(scope: Scope, i: number, free = !touches(scope, i)): number | null {
  const word = norm(scope, i);
  if (negativeWords.has(word)) return norm(scope, i - 1) === "or" ? null : skipHyphen(scope, i + 1); // "plus or minus 7"
  if (!negativeSigns.has(word) || !free) return null;
  const digits = scope.tokens.kind[i + 1] === TokenKind.number || currencySigns.has(norm(scope, i + 1));
  return touches(scope, i + 1) && digits ? i + 1 : null;
}

/** "+0.2%": digits touch the sign. */
export const readPlus = (scope: Scope, i: number): number | null =>
  norm(scope, i) === "+" &&
  touches(scope, i + 1) &&
  !touches(scope, i) &&
  scope.tokens.kind[i + 1] === TokenKind.number
    ? i + 1
    : null;

// "The mill made $3.4bn, sold 5k sacks to 1.5m people and dug 37m deep."

/** "3.4bn", "5k", "$2m", "1.5m people": a scale in a few letters. */
export function readSuffix(
  scope: Scope,
  quantity: Quantity,
  isMoney: boolean,
): { scale: number; last: number } | null {
  if (scope.tokens.kind[quantity.last - 1] !== TokenKind.number) return null;
  const at = skipHyphen(scope, quantity.last);
  const word = norm(scope, at);
  const scale = scaleSuffixes.get(word);
  const attached = touches(scope, at);
  if (scale !== undefined) return { scale, last: at + 1 };
  const short = shortScaleSuffixes.get(word);
  if (isSpacedMillion(scope, at, quantity)) return { scale: short!, last: at + 1 };
  if (short === undefined || !(attached || (isMoney && raw(scope, at) !== "t"))) return null;
  if (isMoney) return { scale: short, last: at + 1 };
  return word === "m" || (word === "b" && attached) ? millions(scope, at, quantity, short) : null;
}

/** "1,674.5 M": a capital behind a number too exact for a name. */
const isSpacedMillion = (scope: Scope, at: number, { last, bare }: Quantity): boolean =>
  at === last && !bare && raw(scope, at) === "M" && !touches(scope, at);

/** "1.5m people", "2m euros", "3M": the number is no length, since no word of length follows. */
function millions(
  scope: Scope,
  at: number,
  quantity: Quantity,
  scale: number,
): { scale: number; last: number } | null {
  return readUnit(scope, at, quantity)?.kind === "measure" ? null : { scale, last: at + 1 };
}

// "Oil sells at $70 a barrel, three tonnes per day leave the port, and a guide earns €5-an-hour."

/** "$70 a share", "three tonnes per day", "€5-an-hour": what it is reckoned by, and where reading goes on. */
export function readPer(scope: Scope, i: number): { per: string; last: number } | null {
  const at = skipHyphen(scope, i);
  const link = norm(scope, at);
  if (link !== "per" && link !== "a" && link !== "an" && link !== "each" && link !== "every" && link !== "/")
    return null;
  const from = skipHyphen(scope, at + 1);
  const base = norm(scope, from);
  const free = link === "per" && base !== "cent" && scope.tokens.kind[from] === TokenKind.word;
  if ((!rateBases.has(base) && !free && !isByTheDozen(scope, from)) || oneOf(scope, from + 1, notPer))
    return null;
  const squared = base === "square" || base === "sq";
  return { per: squared ? `square ${norm(scope, from + 1)}` : base, last: squared ? from + 2 : from + 1 };
}

/** "$6 a dozen", not "for $6 a dozen boats sailed". */
const isByTheDozen = (scope: Scope, i: number): boolean =>
  norm(scope, i) === "dozen" && !isNounLike(scope, i + 1);
