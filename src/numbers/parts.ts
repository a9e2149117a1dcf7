// "Three hundred point four five, two and a half million, a billion and a half million."
import type { Tokens } from "../segment/tokens.ts";
import { fractionParts, singleParts, teens, tens, units } from "../english/numbers/numerals.ts";
import { afterHyphen, scaled, type NumberRead } from "./joins.ts";

type Digits = { readonly digits: string; readonly last: number };

/** "three point two", "two hundred point seventy-one": digits in words behind the point. */
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
export const isPartBehind = (tokens: Tokens, i: number, last: number): boolean =>
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
  const behind = scaled(tokens, 1, last, stop);
  const own = behind.value > 1 && behind.value < scale;
  return {
    value: own ? value + part * behind.value : (value + part * scale) * behind.value,
    last: behind.last,
  };
}
