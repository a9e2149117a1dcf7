// "Twenty-one", "a hundred and five", "3.4-million": what holds the words of one number together.
import { fractionParts, scales, singleParts, teens, tens, units } from "../english/numbers/numbers.ts";
import type { Tokens } from "../segment/tokens.ts";

/** A number that was read: its value and the token after its last one. */
export type NumberRead = { readonly value: number; readonly last: number };

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

/** After the "and" or the hyphen between two parts of a number: "a hundred and five". */
export const afterJoin = (tokens: Tokens, i: number, stop: number): number =>
  i + 1 < stop && tokens.norm[i] === "and" ? i + 1 : afterHyphen(tokens, i, stop);

/** `i + 1` where token `i` is a hyphen that touches both its neighbours, else `i`. */
export function afterHyphen(tokens: Tokens, i: number, stop: number): number {
  if (i < 1 || i + 1 >= stop || !(tokens.norm[i] === "-" || tokens.norm[i] === "‑")) return i;
  const tight = tokens.end[i - 1] === tokens.start[i] && tokens.end[i] === tokens.start[i + 1];
  return tight ? i + 1 : i;
}

// "Three hundred point four five, two and a half million, a billion and a half million."

type Digits = { readonly digits: string; readonly last: number };

/** "three point two", "two hundred point seventy-one": digits in words after the point. */
export function withDecimals(tokens: Tokens, whole: number, i: number, stop: number): NumberRead {
  if (i >= stop || tokens.norm[i] !== "point") return { value: whole, last: i };
  const { digits, last } = readTens(tokens, i + 1, stop) ?? readDigitWords(tokens, i + 1, stop);
  return digits === "" ? { value: whole, last: i } : { value: whole + Number(`0.${digits}`), last };
}

function readTens(tokens: Tokens, i: number, stop: number): Digits | null {
  const ten = i < stop ? tens.get(tokens.norm[i]!) : undefined;
  if (ten === undefined) return null;
  const at = afterHyphen(tokens, i + 1, stop);
  const unit = at < stop ? units.get(tokens.norm[at]!) : undefined;
  return { digits: String(ten + (unit ?? 0)), last: unit === undefined ? i + 1 : at + 1 };
}

function readDigitWords(tokens: Tokens, i: number, stop: number): Digits {
  let [digits, last] = ["", i];
  for (; last < stop; last++) {
    const digit = units.get(tokens.norm[last]!) ?? teens.get(tokens.norm[last]!);
    if (digit === undefined || digit > 9) break;
    digits += digit;
  }
  return { digits, last };
}

/** Whether "and" and a fraction stand around a number read on [i, last): "six million and three quarters". */
export const isPartAfter = (tokens: Tokens, i: number, last: number): boolean =>
  tokens.norm[i - 1] === "and" &&
  last < tokens.length &&
  fractionParts.has(tokens.norm[afterHyphen(tokens, last, tokens.length)]!);

/** "two and a half", "a million and a half": the part counts in the scale before it, or in one that follows. */
export function withPart(tokens: Tokens, value: number, i: number, stop: number, scale: number): NumberRead {
  const and = afterHyphen(tokens, i, stop);
  const article = afterHyphen(tokens, and + 1, stop);
  const at = afterHyphen(tokens, article + 1, stop);
  const spoken = at < stop && tokens.norm[and] === "and" && tokens.norm[article] === "a";
  const part = spoken ? singleParts.get(tokens.norm[at]!) : undefined;
  return part === undefined
    ? { value, last: i }
    : withScaledPart(tokens, { value, last: at + 1 }, part, scale, stop);
}

/** "two and a half million" scales both, "two billion and a half million" the part alone. */
export function withScaledPart(
  tokens: Tokens,
  { value, last }: NumberRead,
  part: number,
  scale: number,
  stop: number,
): NumberRead {
  const after = scaled(tokens, 1, last, stop);
  const own = after.value > 1 && after.value < scale;
  return {
    value: own ? value + part * after.value : (value + part * scale) * after.value,
    last: after.last,
  };
}

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
    if (!next || next.scale >= scale || next.value >= scale || isPartAfter(tokens, at, next.last)) break;
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

/** What a hundred has after it; "one hundred and two hundred" are two numbers. */
function readRest(tokens: Tokens, i: number, stop: number): NumberRead | null {
  const rest = readBelowHundred(tokens, i, stop);
  return rest && tokens.norm[rest.last] !== "hundred" && !isPartAfter(tokens, i, rest.last) ? rest : null;
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
