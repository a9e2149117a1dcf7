// "At least 12 of Corran’s miners were injured", "lent $300 million to farmers", "support for the mayor fell to 41 percent": what the
// words round a figure say that it is of.
import { none, type Figure, type Stems } from "./figure.ts";
import {
  countingWords,
  eachWords,
  openings,
  receivers,
  subjectLinks,
  wholeWords,
} from "../english/comparing/meanings.ts";
import { lazy } from "../text/lazy.ts";
import { isCalendar, stemsIn, stemsOf, wordsIn, type Word } from "./words.ts";

/** What the text round a figure says that it is of. */
export type Around = {
  /** Of the whole text but the figure: "million" is nothing that two share. */
  readonly stems: Stems;
  readonly noun: Stems;
  readonly subject: Stems;
  /** Of "support for the mayor" the head is "support", and `ofWhat` "mayor". */
  readonly head: Stems;
  readonly ofWhat: Stems;
  /** Noun, whole and subject, and the words that hold the figure: "killed". */
  readonly telling: Stems;
  readonly places: Stems;
  readonly receivers: Stems;
};

/** All of it for one figure; "Police counted 900 protesters" says nothing of the police. */
export function aroundOf(words: readonly Word[], figure: Figure, subject: string): Around {
  const holders = holdersOf(words, figure);
  const isCounted = holders.some((stem) => counting().has(stem));
  return {
    stems: stemsOf(words.filter(({ start, end }) => end <= figure.start || start >= figure.end)),
    noun: figure.noun,
    subject: isCounted ? none : figure.subject,
    ...partsOf(isCounted ? "" : subject),
    telling: new Set([...figure.noun, ...figure.denominator, ...figure.subject, ...holders]),
    places: placesOf(words),
    receivers: forWhom(words, figure),
  };
}

const counting = lazy(() => stemsIn(countingWords));

/** So many words that say nothing may stand between a figure and the word that says what it is of: "killed at least". */
const EMPTY = 4;

/** "killed" of "killed at least 12 people", "injured" of "12 people were injured". */
function holdersOf(words: readonly Word[], { start, end, noun }: Figure): string[] {
  const first = words.findIndex((word) => word.end > start);
  let after = words.findIndex((word) => word.start >= end);
  while (after >= 0 && noun.has(words[after]?.stem ?? "")) after++;
  const before = first < 0 ? "" : nextStem(words, first - 1, -1);
  return [before, after < 0 ? "" : nextStem(words, after, 1)].filter(Boolean);
}

function nextStem(words: readonly Word[], from: number, step: 1 | -1): string {
  for (let k = 0; k <= EMPTY; k++) {
    const word = words[from + k * step];
    if (!word || word.split === "end" || word.split === "hard") return "";
    if (word.stem) return word.stem;
  }
  return "";
}

const wholes = lazy(() => stemsIn(wholeWords));

/** "support for the mayor" → "support", "mayor" */
function partsOf(subject: string): Pick<Around, "head" | "ofWhat"> {
  const words = wordsIn(subject);
  const found = words.findIndex(({ norm }) => subjectLinks.has(norm));
  const at = found < 0 ? words.length : found;
  return { head: new Set([...stemsOf(words.slice(0, at))].slice(-1)), ofWhat: stemsOf(words.slice(at)) };
}

/** "lent $300 million to farmers" → "farmers" */
function forWhom(words: readonly Word[], { end, noun }: Figure): Stems {
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
function placesOf(words: readonly Word[]): Stems {
  const places = new Set(
    words.filter(({ name, stem }) => name || wholes().has(stem)).map(({ stem }) => stem),
  );
  words.forEach((word, i) => {
    if (i > 0 && words[i - 1]!.split !== "end") return;
    const opened = openings.has(word.norm) ? nextStem(words, i, 1) : "";
    const named = word.norm.endsWith("'s") || words[i + 1]?.name ? word.stem : "";
    for (const stem of [opened, named]) if (stem) places.add(stem);
  });
  return places;
}
