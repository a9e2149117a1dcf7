// “We will not raise the bus fare” and “… the ferry fare”, “The mill in Tundori will close” and “The mill in Lowe will open”:
// most of the words are the same, and the two are about different things.
import { exclusiveWords } from "../../compare/apart.ts";
import { isCalendar, type Word, isUpper } from "../../compare/words.ts";
import { monthNames, weekdayNames } from "../../english/calendar/calendar.ts";
import { auxiliaries, openers } from "../../english/comparing/claims.ts";
import { type Compared } from "./compared.ts";

/** With more words in common than these, one other word before a shared one tells little. */
const FEW = 3;

/** What keeps two claims apart, in words; null where nothing does. */
export const contrastOf = (a: Compared, b: Compared): string | null =>
  contrastOfNames(a, b) ??
  contrastOfKinds(a, b) ??
  contrastOfNumbers(a, b) ??
  (sharedIn(a, b) <= FEW ? contrastOfNeighbours(a, b) : null);

const sharedIn = (a: Compared, b: Compared): number =>
  [...a.meanings].filter((stem) => b.meanings.has(stem)).length;

const differing = (one: string | undefined, other: string | undefined): string | null =>
  one && other ? `one says “${one}”, the other “${other}”` : null;

/** Each names somebody or some place that the other does not: no word of the whole name. */
function contrastOfNames(a: Compared, b: Compared): string | null {
  const alone = (own: Compared, other: Compared) =>
    namesIn(own.words).find((name) => !name.some((stem) => other.meanings.has(stem)))?.join(" "); // prettier-ignore
  return differing(alone(a, b), alone(b, a));
}

/** Runs of words with capitals; the first word of a sentence belongs to one where a name follows. */
function namesIn(words: readonly Word[]): string[][] {
  const names: string[][] = [];
  let open: string[] | null = null;
  words.forEach((word, i) => {
    if (!isName(words, i)) open = null;
    else if (open) open.push(word.stem);
    else names.push((open = [word.stem]));
    if (word.split) open = null;
  });
  return names;
}

const isName = (words: readonly Word[], i: number): boolean => {
  const { name, stem, norm } = words[i]!;
  if (stem === "") return false;
  const opens = i === 0 || words[i - 1]!.split === "end";
  return name || (opens && (norm.endsWith("'s") || words[i + 1]?.name === true));
};

/** "open" here and "close" there. */
function contrastOfKinds(a: Compared, b: Compared): string | null {
  const own = (one: Compared, other: Compared) =>
    new Set([...one.meanings].filter((stem) => !other.meanings.has(stem)));
  const [ours, theirs] = exclusiveWords(own(a, b), own(b, a)) ?? [];
  return differing(ours, theirs);
}

/** "Article 5" and "Article 7", "bridge number 3" and "bridge number 12"; figures are compared as figures. */
function contrastOfNumbers(a: Compared, b: Compared): string | null {
  const [ours, theirs] = [numberedIn(a), numberedIn(b)];
  for (const [head, mine] of ours) {
    const other = theirs.get(head);
    if (other !== undefined && other !== mine) return differing(`${head} ${mine}`, `${head} ${other}`);
  }
  return null;
}

/** "Article" → "5": what has a number for a name. */
function numberedIn({ text, words }: Compared): ReadonlyMap<string, string> {
  const numbered = new Map<string, string>();
  words.forEach(({ norm, start, plain }, i) => {
    const [next, unit] = [words[i + 1], words[i + 2]];
    const isHead = norm === "number" || norm === "no." || (isUpper(text, start) && plain.length > 2);
    if (!isHead || isCalendar(norm) || openers.has(norm)) return;
    if (/^\d{1,5}$/.test(next?.norm ?? "") && unit?.norm !== "%") numbered.set(norm, next!.norm);
  });
  return numbered;
}

/** "will open in 2027" and "will open in 2031": a repeat would name the same year. */
export function contrastOfTimes(a: Compared, b: Compared): string | null {
  const [ours, theirs] = [timesIn(a), timesIn(b)];
  return ours.some((time) => theirs.includes(time)) ? null : differing(ours[0], theirs[0]);
}

const YEAR = /^(?:1[89]|20)\d\d$/;

const timesIn = ({ text, words }: Compared): string[] =>
  words.flatMap(({ norm, start, end }) =>
    YEAR.test(norm) || (isUpper(text, start) && (monthNames.has(norm) || weekdayNames.has(norm)))
      ? [text.slice(start, end)]
      : [],
  );

/** One word that both have, with another one right before or after it in each: "bus fare", "ferry fare"; "old harbour". */
const contrastOfNeighbours = (a: Compared, b: Compared): string | null =>
  contrastIn(modifiersIn(a.words), modifiersIn(b.words), a, b) ??
  contrastIn(inverted(modifiersIn(a.words)), inverted(modifiersIn(b.words)), a, b);

type Neighbours = ReadonlyMap<string, string>;

function contrastIn(ours: Neighbours, theirs: Neighbours, a: Compared, b: Compared): string | null {
  for (const [shared, mine] of ours) {
    const other = theirs.get(shared);
    if (other && !b.meanings.has(mine) && !a.meanings.has(other)) return differing(mine, other);
  }
  return null;
}

const inverted = (map: Neighbours): Neighbours => new Map([...map].map(([key, value]) => [value, key]));

/** The word right before each, where it is no verb: "will raise fares" and "will lift fares" are one. */
function modifiersIn(words: readonly Word[]): Neighbours {
  const modifiers = new Map<string, string>();
  words.forEach(({ stem }, i) => {
    const before = words[i - 1];
    if (!stem || !before?.stem || before.split || before.norm.endsWith("ed")) return;
    if (!auxiliaries.has(words[i - 2]?.norm ?? "")) modifiers.set(stem, before.stem);
  });
  return modifiers;
}
