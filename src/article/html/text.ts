import { plainLine } from "./blocks.ts";
import { parsePage } from "./dom.ts";

/** A metadata value as a reader would see it: "Fish &amp; chips <em>again</em>" is "Fish & chips again". */
export function plainText(value: string): string {
  const decoded = /[&<]/.test(value) ? (parsePage(`<p>${value}</p>`).body.textContent ?? "") : value;
  return plainLine(decoded);
}

/** A text by its letters and digits, to tell whether two say the same. */
export const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
