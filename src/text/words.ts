import { withoutAccents } from "./accents.ts";
import { stopWords } from "../english/stop-words.ts";
import { stemOf } from "./stem.ts";

/**
 * The words of a text for comparing: in lower case, without accents, apostrophes and possessives, initials joined,
 * percent and currency signs as words. "J. K. O’Neill’s 75%" → ["jk", "oneill", "75", "%"].
 */
export function wordsOf(text: string): string[] {
  const plain = withoutAccents(text.toLowerCase())
    .replace(/['’ʼ]s(?![\p{L}\p{N}])/gu, "")
    .replace(/['’ʼ]/g, "")
    .replace(/(?<![\p{L}\p{N}])(\p{L})\. ?(?=\p{L}\.)/gu, "$1");
  return plain.match(/[\p{L}\p{N}]+|[%\p{Sc}]/gu) ?? [];
}

/** Whether `part` stands in `words`, unbroken; an empty `part` stands nowhere. */
export function hasRun(words: readonly string[], part: readonly string[]): boolean {
  const last = words.length - part.length;
  for (let i = 0; part.length > 0 && i <= last; i++)
    if (part.every((word, k) => word === words[i + k])) return true;
  return false;
}

/** A regular English plural as its singular: "missiles" → "missile", "countries" → "country"; other words as they are. */
export function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith("s") || word.endsWith("ss")) return word;
  return word.endsWith("ies") && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** The stems of the words that say what a text is about, in its order. */
export const contentWords = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !stopWords.has(word))
    .map(stemOf);
