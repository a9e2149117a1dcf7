// Addresses and names of articles, and of what stands in them.

import type { ArticleRecord } from "../record.ts";
import { wellFormed } from "../text/code-points.ts";

/** What may stand in a link as it is, in every format: no space, no mark that could end the link. */
const WEB_ADDRESS = /^https?:\/\/[^\s\p{C}<>"'`{}|\\^]+$/iu;

export const isWebAddress = (url: string | null): url is string => url !== null && WEB_ADDRESS.test(url);

/** The address of an article, if it is one on the web; null for a relative path, a typing error, a script. */
export const webAddress = ({ meta: { url } }: ArticleRecord): string | null =>
  isWebAddress(url) ? url : null;

/** The name of an article that holds for every copy of its text, whatever its address: `urn:ontherecord:4f0c…`. */
export const articleUrn = ({ id }: ArticleRecord): string => `urn:ontherecord:${encodeURIComponent(id)}`;

/** The name of something in it: `urn:ontherecord:4f0c…:quote-1`. */
export const itemUrn = (record: ArticleRecord, id: string): string =>
  `${articleUrn(record)}:${encodeURIComponent(id)}`;

// https://paper.example/a + "“No,” she said." → https://paper.example/a#:~:text=%E2%80%9CNo%2C%E2%80%9D%20she%20said.

/** A longer sentence is found by its first and last words: shorter addresses, and it may run over a line's end. */
const LONGEST = 160;
const WORDS = 6;
/** Of a text without a full stop only the ends are looked at, or each of its figures would read all of it. */
const FAR = 1000;

/** The very sentence on the article's page, as browsers find it; null where the article has no address on the web. */
export function sentenceAddress(record: ArticleRecord, sentence: string): string | null {
  const address = webAddress(record);
  if (address === null) return null;
  const found = fragmentOf(sentence);
  if (found === "") return address;
  return `${address}${address.includes("#") ? "" : "#"}:~:text=${found}`;
}

/** The page alone, for paper: "https://paper.example/a#:~:text=No" → "https://paper.example/a". */
export const pageOfSentence = (address: string): string => address.split(":~:text=")[0]!.replace(/#$/, "");

function fragmentOf(sentence: string): string {
  if (sentence.length > FAR) return endsOf(wordsIn(sentence.slice(0, FAR / 2)).slice(0, -1), wordsIn(sentence.slice(-FAR / 2)).slice(1)); // prettier-ignore
  const parts = wordsIn(sentence);
  const whole = parts.join(" ");
  if (whole.length <= LONGEST || parts.length <= 2 * WORDS) return encoded(whole);
  return endsOf(parts, parts);
}

const wordsIn = (text: string): string[] => wellFormed(text).split(/\s+/).filter(Boolean);

/** "" where a word has no end: then the page has to do. */
const endsOf = (first: readonly string[], last: readonly string[]): string =>
  first.length < WORDS || last.length < WORDS
    ? ""
    : `${encoded(first.slice(0, WORDS).join(" "))},${encoded(last.slice(-WORDS).join(" "))}`;

/** Dash, comma and ampersand mean something in a text fragment, an apostrophe in an attribute. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /[-!'()*_.~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
