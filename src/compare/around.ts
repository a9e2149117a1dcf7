// "At least 12 of Corran’s miners were injured", "lent $300 million to farmers", "support for the mayor fell to 41 percent": what the
// words round a figure say that it is of.
import type { Figure, Stems } from "./figure.ts";
import { eachWords, openings, receivers, wholeWords } from "./lexicon/scope.ts";
import { isCalendar, stemsIn, type Word } from "./words.ts";

/** A figure with the words and stems of the text round it; of "support for the mayor" the head is
 *  "support", and `ofWhat` "mayor". */
export type Around = {
  readonly figure: Figure;
  readonly words: readonly Word[];
  readonly stems: Stems;
  readonly head: Stems;
  readonly ofWhat: Stems;
};

/** So many words that say nothing may stand between a figure and the word that says what it is of: "killed at least". */
const EMPTY = 4;

/** What a figure itself says it is of: its noun, whole and subject, and the words that hold it. */
export const tellingOf = ({ figure, words }: Around): Stems =>
  new Set([...figure.noun, ...figure.denominator, ...figure.subject, ...holdersOf(words, figure)]);

/** "killed" of "killed at least 12 people", "injured" of "12 people were injured". */
export function holdersOf(words: readonly Word[], { start, end, noun }: Figure): string[] {
  const first = words.findIndex((word) => word.end > start);
  let behind = words.findIndex((word) => word.start >= end);
  while (behind >= 0 && noun.has(words[behind]?.stem ?? "")) behind++;
  const before = first < 0 ? "" : nextStem(words, first - 1, -1);
  return [before, behind < 0 ? "" : nextStem(words, behind, 1)].filter(Boolean);
}

function nextStem(words: readonly Word[], from: number, step: 1 | -1): string {
  for (let k = 0; k <= EMPTY; k++) {
    const word = words[from + k * step];
    if (!word || word.split === "end" || word.split === "hard") return "";
    if (word.stem) return word.stem;
  }
  return "";
}

const wholes = stemsIn(wholeWords);

const PREPOSITION = /\b(?:of|for|in|on|at|to|with|from|against|among)\b/;

/** "support for the mayor" → "support", "mayor" */
export function partsOf(subject: string): Pick<Around, "head" | "ofWhat"> {
  const [head = "", ...rest] = subject.split(PREPOSITION);
  return { head: new Set([...stemsIn(head)].slice(-1)), ofWhat: stemsIn(rest.join(" ")) };
}

/** "lent $300 million to farmers" → "farmers" */
export function forWhom({ words, figure: { end, noun } }: Around): Stems {
  let at = words.findIndex((word) => word.start >= end);
  while (at >= 0 && noun.has(words[at]?.stem ?? "")) at++;
  if (eachWords.has(words[at]?.norm ?? "")) at += 2;
  const stems = new Set<string>();
  if (at < 0 || !receivers.has(words[at]?.norm ?? "")) return stems;
  for (let k = at + 1; k < words.length && k <= at + EMPTY && !words[k]!.split; k++)
    if (words[k]!.stem && !isCalendar(words[k]!.norm)) stems.add(words[k]!.stem);
  return stems;
}

/** Names, and “worldwide”; and what opens a sentence: "Corran’s rate", "Utcos Mills lost", "On the mainland the rate". */
export function placesOf(words: readonly Word[]): Stems {
  const places = new Set(words.filter(({ name, stem }) => name || wholes.has(stem)).map(({ stem }) => stem));
  words.forEach((word, i) => {
    if (i > 0 && words[i - 1]!.split !== "end") return;
    const opened = openings.has(word.norm) ? nextStem(words, i, 1) : "";
    const named = /['’]s$/.test(word.norm) || words[i + 1]?.name ? word.stem : "";
    for (const stem of [opened, named]) if (stem) places.add(stem);
  });
  return places;
}
