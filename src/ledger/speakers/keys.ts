import { courtesyWords } from "../../english/persons/titles.ts";
import { wordsOf } from "../../text/words.ts";

/** A name's words without courtesies, joined, and the last of them: by these, speakers find one another. */
export function nameKey(name: string): { name: string; family: string } {
  const words = wordsOf(name).filter((word) => !courtesyWords.has(word) && word !== "the");
  return { name: words.join(" "), family: words.at(-1) ?? "" };
}
