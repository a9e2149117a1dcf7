// Numbers as printable characters, so that a model is a few strings in a module: nothing to fetch, no file to find.

/** Digits are the characters from "#" to "~" without the backslash. */
export const BASE = 91;
const FIRST = 35;
const BACKSLASH = 92;

export const digitOf = (code: number): number => (code > BACKSLASH ? code - FIRST - 1 : code - FIRST);
export const charOf = (digit: number): string =>
  String.fromCharCode(digit + FIRST >= BACKSLASH ? digit + FIRST + 1 : digit + FIRST);

/** A counting number's digits carry 45 each, the lowest first; a digit of 45 and more says that another follows. */
export const STEP = 45;
const FLOAT_DIGITS = 5;

/** Reads a text of digits from its start to its end. */
export type Digits = {
  digit(): number;
  /** A counting number. */
  count(): number;
  /** All counting numbers that are left: one plain loop, several times as quick as asking for each. */
  counts(): Uint32Array;
  /** The bits of a 32-bit float. */
  float(): number;
};

/** The counting numbers in a text of digits from `at` on. */
function countsIn(text: string, at: number): Uint32Array {
  const counts = new Uint32Array(text.length - at);
  let length = 0;
  let value = 0;
  for (let i = at, weight = 1; i < text.length; i++) {
    const digit = digitOf(text.charCodeAt(i));
    if (digit < STEP) {
      counts[length++] = value + digit * weight;
      value = 0;
      weight = 1;
    } else {
      value += (digit - STEP) * weight;
      weight *= STEP;
    }
  }
  return counts.subarray(0, length);
}

export function digitsOf(text: string): Digits {
  let at = 0;
  const digit = () => digitOf(text.charCodeAt(at++));
  const bits = new Uint32Array(1);
  const float = new Float32Array(bits.buffer);
  return {
    digit,
    count() {
      let value = 0;
      for (let weight = 1; ; weight *= STEP) {
        const next = digit();
        value += (next % STEP) * weight;
        if (next < STEP) return value;
      }
    },
    counts() {
      const from = at;
      at = text.length;
      return countsIn(text, from);
    },
    float() {
      let value = 0;
      for (let i = 0, weight = 1; i < FLOAT_DIGITS; i++, weight *= BASE) value += digit() * weight;
      bits[0] = value;
      return float[0]!;
    },
  };
}

export type Encoder = {
  digit(value: number): void;
  count(value: number): void;
  float(value: number): void;
  text(): string;
};

/** The other way, for whoever writes a model. */
export function createEncoder(): Encoder {
  const chars: string[] = [];
  const digit = (value: number) => void chars.push(charOf(value));
  return {
    digit,
    count(value) {
      for (; value >= STEP; value = Math.floor(value / STEP)) digit((value % STEP) + STEP);
      digit(value);
    },
    float(value) {
      let bits = new Uint32Array(Float32Array.of(value).buffer)[0]!;
      for (let i = 0; i < FLOAT_DIGITS; i++, bits = Math.floor(bits / BASE)) digit(bits % BASE);
    },
    text: () => chars.join(""),
  };
}
