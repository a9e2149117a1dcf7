// "The mill made $3.4bn, sold 5k sacks to 1.5m people and dug 37m deep."
import { scaleSuffixes, shortScaleSuffixes } from "../../../english/numbers/units.ts";
import { norm, raw, skipHyphen, touches, type Scope } from "../../../grammar/scope.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import type { Quantity } from "../figure.ts";
import { readUnit } from "./unit.ts";

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
