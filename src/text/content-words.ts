import { stopWords } from "../english/stop-words.ts";
import { stemOf } from "./stem.ts";
import { wordsOf } from "./words.ts";

/** The stems of the words that say what a text is about, in its order. */
export const contentWords = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !stopWords.has(word))
    .map(stemOf);
