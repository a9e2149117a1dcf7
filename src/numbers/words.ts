import type { Tokens } from "../segment/tokens.ts";
import { scales, teens, tens, units } from "../english/numbers/numerals.ts";
import { afterHyphen, afterJoin, scaled, type NumberRead } from "./joins.ts";
import { isPartBehind, withDecimals, withPart } from "./parts.ts";

type Group = NumberRead & { readonly scale: number };

const HUNDRED = 100;

/** "twenty-one", "two hundred and five thousand", "a million and a half", "three point five": groups of falling scale. */
export function readWords(tokens: Tokens, i: number, stop: number): NumberRead | null {
  const first = readGroup(tokens, i, stop);
  if (!first) return null;
  let { value, last, scale } = first;
  while (scale > 1) {
    const at = afterJoin(tokens, last, stop);
    const next = readGroup(tokens, at, stop);
    if (!next || next.scale >= scale || next.value >= scale || isPartBehind(tokens, at, next.last)) break;
    value += next.value;
    ({ last, scale } = next);
  }
  return withPart(tokens, value, last, stop, scale);
}

/** A number below a thousand with its scale: "two hundred and five thousand" is 205,000 with scale 1,000. */
function readGroup(tokens: Tokens, i: number, stop: number): Group | null {
  const small = readBelowThousand(tokens, i, stop);
  if (!small) return null;
  const { value: scale, last } = scaled(tokens, 1, small.last, stop);
  return { value: small.value * scale, last, scale };
}

function readBelowThousand(tokens: Tokens, i: number, stop: number): NumberRead | null {
  const count = readArticle(tokens, i, stop) ?? readBelowHundred(tokens, i, stop);
  if (!count) return null;
  const at = afterHyphen(tokens, count.last, stop);
  if (at >= stop || tokens.norm[at] !== "hundred") return count;
  const rest = readRest(tokens, afterJoin(tokens, at + 1, stop), stop);
  const value = count.value * HUNDRED + (rest?.value ?? 0);
  return rest ? { value, last: rest.last } : withDecimals(tokens, value, at + 1, stop);
}

/** What a hundred has behind it; "one hundred and two hundred" are two numbers. */
function readRest(tokens: Tokens, i: number, stop: number): NumberRead | null {
  const rest = readBelowHundred(tokens, i, stop);
  return rest && tokens.norm[rest.last] !== "hundred" && !isPartBehind(tokens, i, rest.last) ? rest : null;
}

/** The "a" of "a million"; "hundred thousand" leaves it out. */
function readArticle(tokens: Tokens, i: number, stop: number): NumberRead | null {
  if (i + 1 >= stop || !scales.has(tokens.norm[i + 1]!)) return null;
  if (tokens.norm[i] === "a") return { value: 1, last: i + 1 };
  return tokens.norm[i] === "hundred" ? { value: HUNDRED, last: i + 1 } : null;
}

/** "five", "fifteen", "twenty-one", "three point two". */
export function readBelowHundred(tokens: Tokens, i: number, stop: number): NumberRead | null {
  if (i >= stop) return null;
  const ten = tens.get(tokens.norm[i]!);
  const at = ten === undefined ? i : afterHyphen(tokens, i + 1, stop);
  const unit = at < stop ? units.get(tokens.norm[at]!) : undefined;
  const whole = ten === undefined ? (unit ?? teens.get(tokens.norm[i]!)) : ten + (unit ?? 0);
  if (whole === undefined) return null;
  return withDecimals(tokens, whole, unit === undefined ? i + 1 : at + 1, stop);
}
