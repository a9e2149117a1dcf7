// "Corran’s jobless rate" and "On the mainland the jobless rate", "the road to the coast" and "the chapel of Utcos": alike in
// most words, and said of two things.
import { exclusiveWords, partOnlyIn } from "./exclusive.ts";
import { areDisjoint, type Figure, type Stems } from "./figure.ts";
import type { Word } from "./words.ts";

/** A figure with the words and stems of the text round it. */
export type Around = { readonly figure: Figure; readonly words: readonly Word[]; readonly stems: Stems };

/** More than this part of a subject in its own words makes it another one. */
const OWN_PART = 0.5;
/** So many words that say nothing may stand between a figure and the word that says what it is of: "killed at least". */
const EMPTY = 4;

/** Why two figures on one scale are said of two things; null where nothing says so. */
export function apartBy(a: Around, b: Around): string | null {
  const [ours, theirs] = [tellingOf(a), tellingOf(b)];
  const exclusive = exclusiveWords(ours, theirs);
  if (exclusive) return `one of “${exclusive[0]}”, the other of “${exclusive[1]}”`;
  const part = partOnlyIn(ours, b.stems) ?? partOnlyIn(theirs, a.stems);
  if (part) return `only one is of “${part}”`;
  if (isMostlyOwn(a.figure.subject, b.stems) && isMostlyOwn(b.figure.subject, a.stems))
    return "said of different subjects";
  if (areElsewhere(a, b)) return "said of different places";
  return onlyNoun(a, b) ? "nothing but what is counted is the same" : null;
}

const isMostlyOwn = (subject: Stems, other: Stems): boolean =>
  [...subject].filter((stem) => !other.has(stem)).length > OWN_PART * subject.size;

/** What a figure itself says it is of: its noun, whole and subject, and the words that hold it. */
const tellingOf = ({ figure, words }: Around): Stems =>
  new Set([...figure.noun, ...figure.denominator, ...figure.subject, ...holdersOf(words, figure)]);

/** "killed" of "killed at least 12 people", "injured" of "12 people were injured". */
function holdersOf(words: readonly Word[], { start, end, noun }: Figure): string[] {
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

/** Each says where, and the other text never names it. */
const areElsewhere = (a: Around, b: Around): boolean => {
  const [here, there] = [placesOf(a.words), placesOf(b.words)];
  return here.size > 0 && there.size > 0 && areDisjoint(here, b.stems) && areDisjoint(there, a.stems);
};

const OPENING: ReadonlySet<string> = new Set(["in", "on", "at", "across", "among"]);

/** Names; and what opens a sentence: "Corran’s rate", "Utcos Mills lost", "On the mainland the rate". */
function placesOf(words: readonly Word[]): Stems {
  const places = new Set(words.filter(({ name }) => name).map(({ stem }) => stem));
  words.forEach((word, i) => {
    if (i > 0 && words[i - 1]!.split !== "end") return;
    const opened = OPENING.has(word.norm) ? nextStem(words, i, 1) : "";
    const named = /['’]s$/.test(word.norm) || words[i + 1]?.name ? word.stem : "";
    for (const stem of [opened, named]) if (stem) places.add(stem);
  });
  return places;
}

/** "shelters 450 people" and "killed 12 people": both have more words, and share but “people”. */
function onlyNoun(a: Around, b: Around): boolean {
  const [ours, theirs] = [a, b].map(({ stems, figure }) =>
    [...stems].filter((stem) => !figure.noun.has(stem)),
  );
  return a.figure.noun.size > 0 && b.figure.noun.size > 0 && ours!.length > 0 && theirs!.length > 0 &&
    !ours!.some((stem) => b.stems.has(stem)); // prettier-ignore
}
