// “We will not raise the bus fare” and “… the ferry fare”, “The mill in Tundori will close” and “The mill in Lowe will open”:
// most of the words are the same, and the two are about different things.
import { exclusiveWords } from "../../compare/exclusive.ts";
import { stemsOf, wordsIn, type Word } from "../../compare/words.ts";
import { auxiliaries, days, openers } from "../../english/comparing/claims.ts";

/** With more words in common than these, one other word before a shared one tells little. */
const FEW = 3;

type Read = { readonly words: readonly Word[]; readonly stems: ReadonlySet<string> };

/** What keeps two claims apart, in words; null where nothing does. */
export function contrastOf(a: string, b: string): string | null {
  const [left, right] = [a, b].map(read) as [Read, Read];
  return (
    contrastOfNames(left, right) ??
    contrastOfKinds(left, right) ??
    contrastOfNumbers(a, b) ??
    (sharedIn(left, right) <= FEW ? contrastOfNeighbours(left, right) : null)
  );
}

function read(text: string): Read {
  const words = wordsIn(text);
  return { words, stems: stemsOf(words) };
}

const sharedIn = (a: Read, b: Read): number => [...a.stems].filter((stem) => b.stems.has(stem)).length;

const apart = (one: string | undefined, other: string | undefined): string | null =>
  one && other ? `one says “${one}”, the other “${other}”` : null;

/** Each names somebody or some place that the other does not: no word of the whole name. */
function contrastOfNames(a: Read, b: Read): string | null {
  const alone = (own: Read, other: Read) =>
    namesIn(own.words).find((name) => !name.some((stem) => other.stems.has(stem)))?.join(" "); // prettier-ignore
  return apart(alone(a, b), alone(b, a));
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
  return name || (opens && (/['’]s$/.test(norm) || words[i + 1]?.name === true));
};

/** "open" here and "close" there. */
function contrastOfKinds(a: Read, b: Read): string | null {
  const own = (one: Read, other: Read) => new Set([...one.stems].filter((stem) => !other.stems.has(stem)));
  const [ours, theirs] = exclusiveWords(own(a, b), own(b, a)) ?? [];
  return apart(ours, theirs);
}

/** "Article 5" and "Article 7", "bridge number 3" and "bridge number 12"; figures are compared as figures. */
function contrastOfNumbers(a: string, b: string): string | null {
  const [ours, theirs] = [numberedIn(a), numberedIn(b)];
  for (const [head, mine] of ours) {
    const other = theirs.get(head);
    if (other !== undefined && other !== mine) return apart(`${head} ${mine}`, `${head} ${other}`);
  }
  return null;
}

const TIME =
  /(?<![\p{L}\p{N}])(?:1[89]\d\d|20\d\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}\p{N}])/gu;

/** "will open in 2027" and "will open in 2031": a repeat would name the same year. */
export function contrastOfTimes(a: string, b: string): string | null {
  const [ours, theirs] = [a, b].map((text): readonly string[] => text.match(TIME) ?? []);
  return ours!.some((time) => theirs!.includes(time)) ? null : apart(ours![0], theirs![0]);
}

const NUMBERED = /(?<![\p{L}\p{N}])(\p{Lu}\p{L}{2,20}|number|no\.) ?(\d{1,5})(?![\d%]|[.,]\d)/gu;

const numberedIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(NUMBERED)]
      .map(({ 1: head, 2: number }) => [head!.toLowerCase(), number!] as const)
      .filter(([head]) => !days.has(head) && !openers.has(head)),
  );

/** One word that both have, with another one right before or behind it in each: "bus fare", "ferry fare"; "old harbour". */
const contrastOfNeighbours = (a: Read, b: Read): string | null =>
  contrastIn(modifiersIn(a.words), modifiersIn(b.words), a, b) ??
  contrastIn(inverted(modifiersIn(a.words)), inverted(modifiersIn(b.words)), a, b);

type Neighbours = ReadonlyMap<string, string>;

function contrastIn(ours: Neighbours, theirs: Neighbours, a: Read, b: Read): string | null {
  for (const [shared, mine] of ours) {
    const other = theirs.get(shared);
    if (other && !b.stems.has(mine) && !a.stems.has(other)) return apart(mine, other);
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
