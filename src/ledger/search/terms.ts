// "Did they really close #HarrowBridge? https://…" → did, really, close, harrow, bridge: less the words that say nothing.
import { withoutAccents } from "../../text/accents.ts";
import { stopWords } from "../../english/stop-words.ts";
import { postWords } from "../../english/comparing/search.ts";

/** More words than this make a search slow and no better. */
const MOST_TERMS = 48;
const LONGEST_QUERY = 20_000;

const ADDRESS = /https?:\S{1,2000}|pic\.twitter\.com\/\S{1,200}/g;
const TAG = /[#@](\w{1,80})/g;

/** The words to search for, each once, in their order. */
export function termsOf(text: string): string[] {
  const plain = text
    .slice(0, LONGEST_QUERY)
    .replace(ADDRESS, " ")
    .replace(TAG, (_, tag: string) => ` ${tag.replace(/(?<=[a-z])(?=[A-Z])/g, " ")} `);
  const words = allWords(plain);
  const telling = words.filter(isTelling);
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, MOST_TERMS);
}

/** The telling words of a claim, in its order. */
export const wordsIn = (text: string): string[] => allWords(text).filter(isTelling);

const allWords = (text: string): string[] =>
  withoutAccents(text.toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? [];
const isTelling = (word: string): boolean => !stopWords.has(word) && !postWords.has(word);

/** The words as an FTS5 expression that any of them satisfies. */
export const matchAny = (terms: readonly string[]): string => terms.map((term) => `"${term}"`).join(" OR ");
