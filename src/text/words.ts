// Words as texts are compared by them: in small letters, without accents, down to their stems.

import { stopWords } from "../english/stop-words.ts";
import { irregularBases } from "../english/verbs.ts";

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

// "Countries" and "country", "closing", "closed" and "close", "took" and "take": one stem.

const SHORTEST = 3;

/** A word without its English endings, so that its forms meet: "took" and "takes" too. It need not be a word. */
export const stemOf = (word: string): string => regularStem(irregularBases().get(word) ?? word);

function regularStem(word: string): string {
  const one = withoutPlural(word);
  const bare = withoutEnding(one, "ing") ?? withoutEnding(one, "ed") ?? withoutEnding(one, "ly") ?? one;
  return withoutDouble(bare.length > SHORTEST + 1 && bare.endsWith("e") ? bare.slice(0, -1) : bare);
}

function withoutPlural(word: string): string {
  if (word.length <= SHORTEST || !word.endsWith("s") || /[sui]s$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > SHORTEST + 1) return `${word.slice(0, -3)}y`;
  return /(?:sh|ch|x|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

const withoutEnding = (word: string, ending: string): string | null =>
  word.endsWith(ending) && word.length - ending.length > SHORTEST - 1 ? word.slice(0, -ending.length) : null;

/** "stopp" of "stopped"; "fall" and "pass" keep theirs. */
const withoutDouble = (word: string): string => (/([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word);

const MARKS = /\p{M}/gu;
const ASCII = /^[\x20-\x7E]*$/;

// Letters that Unicode does not take apart into a letter and an accent.
const WHOLE: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/** A lower-case word without its accents: "zółć" → "zolc". */
export const withoutAccents = (word: string): string =>
  ASCII.test(word)
    ? word
    : word
        .normalize("NFKD")
        .replace(MARKS, "")
        .replace(/[łøđðþßæœı]/g, (letter) => WHOLE[letter]!);
