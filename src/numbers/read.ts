import { TokenKind, type Tokens } from "../segment/tokens.ts";
import { scaled, type NumberRead, withPart, readBelowHundred, readWords } from "./words.ts";

const THOUSANDS_BY_COMMA = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/; // 1,003.5 and the Indian 12,34,567
const THOUSANDS_BY_STOP = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}\.\d{3},\d+$/; // 1.003.500 and 1.003,5
const DECIMAL_COMMA = /^(?:\d+,\d{1,2}|0,\d+)$/; // 8,5

/**
 * The value of one number token, by either habit of separators: "1,003" and "1.003.500" are whole numbers, "2.5" and
 * "8,5" are not. A lone stop is a decimal point ("1.250"), as English has it. Null for "10.15.1".
 */
export function valueOfDigits(digits: string): number | null {
  const plain = plainDigits(digits);
  const value = plain === null ? NaN : Number(plain);
  return Number.isFinite(value) ? value : null;
}

function plainDigits(digits: string): string | null {
  if (!/[.,]/.test(digits)) return digits;
  if (digits.startsWith("0,") || DECIMAL_COMMA.test(digits)) return digits.replace(",", ".");
  if (THOUSANDS_BY_COMMA.test(digits)) return digits.replaceAll(",", "");
  if (THOUSANDS_BY_STOP.test(digits)) return digits.replaceAll(".", "").replace(",", ".");
  return /^\d+\.\d+$/.test(digits) ? digits : null;
}

export type { NumberRead } from "./words.ts";

const HUNDRED = 100;

/** No number has more tokens: hostile text stays linear. */
const LONGEST = 24;

/**
 * The plain cardinal number that starts at token `i`, with its scale words: "1,003", "2.5", "10 000", "twenty-one",
 * "a hundred and five", "3.4 million", "two and a half". Suffixes ("3bn"), fractions ("two-thirds") and vague counts
 * ("dozens") are not its business. Never reads token `last` or beyond.
 */
export function readNumber(tokens: Tokens, i: number, last: number): NumberRead | null {
  const stop = Math.min(last, i + LONGEST);
  if (i < 0 || i >= stop) return null;
  const read = tokens.kind[i] === TokenKind.number ? readDigits(tokens, i, stop) : readWords(tokens, i, stop);
  return read && Number.isFinite(read.value) ? { value: tidy(read.value), last: read.last } : null;
}

/** A product without the noise of binary fractions: 1.1 × 1,000,000 is 1,100,000. */
export const tidy = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(15));

function readDigits(tokens: Tokens, i: number, stop: number): NumberRead | null {
  const spaced = readSpacedGroups(tokens, i, stop);
  const value = spaced?.value ?? valueOfDigits(tokens.norm[i]!);
  if (value === null) return null;
  const last = spaced?.last ?? i + 1;
  const { scale, ...read } = withLowerGroups(tokens, readScale(tokens, value, last, stop), stop);
  return withPart(tokens, read.value, read.last, stop, scale);
}

type Group = NumberRead & { readonly scale: number };

function readScale(tokens: Tokens, value: number, i: number, stop: number): Group {
  const scale = scaled(tokens, 1, i, stop);
  return { value: value * scale.value, last: scale.last, scale: scale.value };
}

/** "5 thousand 3 hundred and 21": digits with scale words that fall; "5 million 20 years ago" are two numbers. */
function withLowerGroups(tokens: Tokens, group: Group, stop: number): Group {
  let whole = group;
  while (whole.scale > 1 && tokens.kind[whole.last] === TokenKind.number && whole.last < stop) {
    const next = readScale(tokens, valueOfDigits(tokens.norm[whole.last]!) ?? NaN, whole.last + 1, stop);
    if (!(next.scale > 1 && next.scale < whole.scale && next.value < whole.scale)) break;
    whole = { ...next, value: whole.value + next.value };
  }
  return whole.scale === HUNDRED ? withRest(tokens, whole, stop) : whole;
}

/** "3 hundred and 21", "3 hundred and one". */
function withRest(tokens: Tokens, group: Group, stop: number): Group {
  if (tokens.norm[group.last] !== "and") return group;
  const at = group.last + 1;
  const rest = /^\d\d?$/.test(tokens.norm[at] ?? "")
    ? { value: Number(tokens.norm[at]), last: at + 1 }
    : readBelowHundred(tokens, at, stop);
  const whole =
    rest && Number.isInteger(rest.value) && tokens.norm[rest.last] !== "hundred" && rest.last <= stop;
  return whole ? { value: group.value + rest.value, last: rest.last, scale: 1 } : group;
}

/** "10 000": one to three digits, then groups of three, each after one space. */
function readSpacedGroups(tokens: Tokens, i: number, stop: number): NumberRead | null {
  if (!/^[1-9]\d{0,2}$/.test(tokens.norm[i]!)) return null;
  let digits = tokens.norm[i]!;
  let j = i + 1;
  while (j < stop && tokens.start[j]! - tokens.end[j - 1]! === 1 && /^\d{3}$/.test(tokens.norm[j]!))
    digits += tokens.norm[j++]!;
  return j > i + 1 ? { value: Number(digits), last: j } : null;
}
