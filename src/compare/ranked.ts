// "the fourth-largest city", "the 26th most common element": what is ranked is the next word, "largest", "common".
import { degrees } from "../english/comparing/ordinals.ts";
import { wordsIn } from "./words.ts";

const FAR = 40;

/** The stem right behind `end`; none where a grammatical word stands there: "ranked 4th on the list". */
export function rankedBehind(text: string, end: number): ReadonlySet<string> {
  const phrase = /^[^.,;:]*/.exec(text.slice(end, end + FAR))![0];
  const next = wordsIn(phrase).find(({ norm }) => !degrees.has(norm));
  return new Set(next?.stem ? [next.stem] : []);
}
