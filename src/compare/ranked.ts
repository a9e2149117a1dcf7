// "the fourth-largest city": what is ranked is the next word that says something, "largest".
import { wordsIn } from "./words.ts";

const FAR = 40;

/** The first stem behind `end`, before any mark that closes the phrase. */
export function rankedBehind(text: string, end: number): ReadonlySet<string> {
  const phrase = /^[^.,;:]*/.exec(text.slice(end, end + FAR))![0];
  return new Set(
    wordsIn(phrase)
      .flatMap(({ stem }) => stem || [])
      .slice(0, 1),
  );
}
