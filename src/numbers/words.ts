import type { Tokens } from "../segment/tokens.ts";
import { scales, singleParts, teens, tens, units } from "./lexicon.ts";

/** A number that was read: its value and the token behind its last one. */
export type NumberRead = { readonly value: number; readonly last: number };

type Group = NumberRead & { readonly scale: number };

const HUNDRED = 100;

/** "twenty-one", "two hundred and five thousand", "a million and a half", "three point five": groups of falling scale. */
export function readWords(tokens: Tokens, i: number, stop: number): NumberRead | null {
  const first = readGroup(tokens, i, stop);
  if (!first) return null;
  let { value, last, scale } = first;
  while (scale > 1) {
    const next = readGroup(tokens, afterJoin(tokens, last, stop), stop);
    if (!next || next.scale >= scale || next.value >= scale) break;
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
  const rest = readBelowHundred(tokens, afterJoin(tokens, at + 1, stop), stop);
  // "one hundred and two hundred" are two numbers
  if (!rest || tokens.norm[rest.last] === "hundred") return { value: count.value * HUNDRED, last: at + 1 };
  return { value: count.value * HUNDRED + rest.value, last: rest.last };
}

/** The "a" of "a million"; "hundred thousand" leaves it out. */
function readArticle(tokens: Tokens, i: number, stop: number): NumberRead | null {
  if (i + 1 >= stop || !scales.has(tokens.norm[i + 1]!)) return null;
  if (tokens.norm[i] === "a") return { value: 1, last: i + 1 };
  return tokens.norm[i] === "hundred" ? { value: HUNDRED, last: i + 1 } : null;
}

/** "five", "fifteen", "twenty-one", "three point two". */
function readBelowHundred(tokens: Tokens, i: number, stop: number): NumberRead | null {
  if (i >= stop) return null;
  const ten = tens.get(tokens.norm[i]!);
  const at = ten === undefined ? i : afterHyphen(tokens, i + 1, stop);
  const unit = at < stop ? units.get(tokens.norm[at]!) : undefined;
  const whole = ten === undefined ? (unit ?? teens.get(tokens.norm[i]!)) : ten + (unit ?? 0);
  if (whole === undefined) return null;
  return withDecimals(tokens, whole, unit === undefined ? i + 1 : at + 1, stop);
}

/** "three point two": digits in words behind the point. */
function withDecimals(tokens: Tokens, whole: number, i: number, stop: number): NumberRead {
  if (i >= stop || tokens.norm[i] !== "point") return { value: whole, last: i };
  let value = whole;
  let last = i;
  for (let at = i + 1, place = 10; at < stop; at++, place *= 10) {
    const digit = units.get(tokens.norm[at]!) ?? teens.get(tokens.norm[at]!);
    if (digit === undefined || digit > 9) break;
    value += digit / place;
    last = at + 1;
  }
  return { value, last };
}

/** "two and a half", "a million and a half": the part counts in the scale before it, or in one that follows. */
export function withPart(tokens: Tokens, value: number, i: number, stop: number, scale: number): NumberRead {
  const and = afterHyphen(tokens, i, stop);
  const article = afterHyphen(tokens, and + 1, stop);
  const at = afterHyphen(tokens, article + 1, stop);
  const spoken = at < stop && tokens.norm[and] === "and" && tokens.norm[article] === "a";
  const part = spoken ? singleParts.get(tokens.norm[at]!) : undefined;
  return part === undefined ? { value, last: i } : scaled(tokens, value + part * scale, at + 1, stop);
}

/** `value` times every scale word from token `i` on: "million", "hundred thousand", "-million". */
export function scaled(tokens: Tokens, value: number, i: number, stop: number): NumberRead {
  let product = value;
  let last = i;
  for (let at = afterHyphen(tokens, i, stop); at < stop; at = afterHyphen(tokens, last, stop)) {
    const scale = scales.get(tokens.norm[at]!);
    if (scale === undefined) break;
    product *= scale;
    last = at + 1;
  }
  return { value: product, last };
}

/** Behind the "and" or the hyphen between two parts of a number: "a hundred and five". */
const afterJoin = (tokens: Tokens, i: number, stop: number): number =>
  i + 1 < stop && tokens.norm[i] === "and" ? i + 1 : afterHyphen(tokens, i, stop);

/** `i + 1` where token `i` is a hyphen that touches both its neighbours, else `i`. */
function afterHyphen(tokens: Tokens, i: number, stop: number): number {
  if (i < 1 || i + 1 >= stop || !(tokens.norm[i] === "-" || tokens.norm[i] === "‑")) return i;
  const tight = tokens.end[i - 1] === tokens.start[i] && tokens.end[i] === tokens.start[i + 1];
  return tight ? i + 1 : i;
}
