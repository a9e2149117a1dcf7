// "Twenty-one", "a hundred and five", "3.4-million": what holds the words of one number together.
import type { Tokens } from "../segment/tokens.ts";
import { scales } from "../english/numbers/numerals.ts";

/** A number that was read: its value and the token behind its last one. */
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

/** Behind the "and" or the hyphen between two parts of a number: "a hundred and five". */
export const afterJoin = (tokens: Tokens, i: number, stop: number): number =>
  i + 1 < stop && tokens.norm[i] === "and" ? i + 1 : afterHyphen(tokens, i, stop);

/** `i + 1` where token `i` is a hyphen that touches both its neighbours, else `i`. */
export function afterHyphen(tokens: Tokens, i: number, stop: number): number {
  if (i < 1 || i + 1 >= stop || !(tokens.norm[i] === "-" || tokens.norm[i] === "‑")) return i;
  const tight = tokens.end[i - 1] === tokens.start[i] && tokens.end[i] === tokens.start[i + 1];
  return tight ? i + 1 : i;
}
