// "12%", "40 years old", "5m euros", "30 tonnes", "$70 a share": the scale and the unit after a number.
import { notPer, rateBases, scaleSuffixes, shortScaleSuffixes } from "../../../english/numbers/units.ts";
import { norm, oneOf, raw, skipHyphen, touches, type Scope } from "../../../grammar/scope.ts";
import { isNounLike } from "../../../grammar/word.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import { firstOf, type Quantity, type Reader, type UnitRead } from "../figure.ts";
import { MEASURES } from "./measure.ts";
import { CURRENCIES_AFTER } from "./money-after.ts";
import { age, partOfPoint, percent } from "./percent.ts";

/** The units after a number, in order of preference. */
export const UNITS: readonly Reader<UnitRead, Quantity>[] = [
  percent,
  age,
  ...CURRENCIES_AFTER,
  ...MEASURES,
  partOfPoint,
];

type Suffix = { readonly scale: number; readonly last: number };

/** A scale in a few letters, or one that touches money. */
export const suffix: Reader<Suffix, Quantity> = {
  name: "suffix",
  example: "The mill sold sacks to 1.5m people.",
  read: (scope, _, quantity) => readSuffix(scope, quantity, false),
};

export const moneySuffix: Reader<Suffix, Quantity> = {
  name: "moneySuffix",
  example: "The mill made $3.4m.",
  read: (scope, _, quantity) => readSuffix(scope, quantity, true),
};

/** "3.4bn", "5k", "$2m", "1.5m people": a scale in a few letters. */
function readSuffix(scope: Scope, quantity: Quantity, isMoney: boolean): Suffix | null {
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

/** "1,674.5 M": a capital after a number too exact for a name. */
const isSpacedMillion = (scope: Scope, at: number, { last, bare }: Quantity): boolean =>
  at === last && !bare && raw(scope, at) === "M" && !touches(scope, at);

/** "1.5m people", "2m euros", "3M": the number is no length, since no word of length follows. */
function millions(scope: Scope, at: number, quantity: Quantity, scale: number): Suffix | null {
  return firstOf(UNITS, scope, at, quantity)?.kind === "measure" ? null : { scale, last: at + 1 };
}

/** What a figure is reckoned by, and where reading goes on. */
export const per: Reader<{ readonly per: string; readonly last: number }, null> = {
  name: "per",
  example: "Oil sells at $70 a barrel.",
  read: (scope, i) => readPer(scope, i),
};

/** "$70 a share", "three tonnes per day", "€5-an-hour": what it is reckoned by, and where reading goes on. */
function readPer(scope: Scope, i: number): { per: string; last: number } | null {
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
