// https://paper.example/a + "“No,” she said." → https://paper.example/a#:~:text=%E2%80%9CNo%2C%E2%80%9D%20she%20said.
import { webAddress } from "../../export/address.ts";
import { wellFormed } from "../../export/well-formed.ts";
import type { ArticleRecord } from "../../record.ts";

/** A longer sentence is found by its first and last words: shorter addresses, and it may run over a line's end. */
const LONGEST = 160;
const WORDS = 6;

/** The very sentence on the article's page, as browsers find it; null where the article has no address on the web. */
export function sentenceAddress(record: ArticleRecord, sentence: string): string | null {
  const address = webAddress(record);
  if (address === null) return null;
  const found = fragmentOf(sentence);
  if (found === "") return address;
  return `${address}${address.includes("#") ? "" : "#"}:~:text=${found}`;
}

function fragmentOf(sentence: string): string {
  const parts = wellFormed(sentence).split(/\s+/).filter(Boolean);
  const whole = parts.join(" ");
  if (whole.length <= LONGEST || parts.length <= 2 * WORDS) return encoded(whole);
  return `${encoded(parts.slice(0, WORDS).join(" "))},${encoded(parts.slice(-WORDS).join(" "))}`;
}

/** Dash, comma and ampersand mean something in a text fragment, an apostrophe in an attribute. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /[-!'()*_.~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
