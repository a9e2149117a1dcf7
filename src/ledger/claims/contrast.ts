// “We will not raise the bus fare” and “… the ferry fare”, “The mill in Tundori will close” and “The mill in Lowe will open”:
// most of the words are the same, and the two are about different things.
import { exclusiveWords } from "../../compare/exclusive.ts";
import { stemsOf, wordsIn, type Word } from "../../compare/words.ts";
import { auxiliaries, days } from "./lexicon.ts";

/** With more words in common than these, one other word before a shared one tells little. */
const FEW = 3;

type Read = { readonly words: readonly Word[]; readonly stems: ReadonlySet<string> };

/** What keeps two claims apart, in words; null where nothing does. */
export function contrastOf(a: string, b: string): string | null {
  const [left, right] = [a, b].map(read) as [Read, Read];
  return (
    contrastOfNames(left, right) ??
    contrastOfKinds(left, right) ??
    (sharedIn(left, right) <= FEW ? contrastOfModifiers(left, right) : null)
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
  if (stem === "" || days.has(norm)) return false;
  const opens = i === 0 || words[i - 1]!.split === "end";
  return name || (opens && (/['’]s$/.test(norm) || words[i + 1]?.name === true));
};

/** "open" here and "close" there. */
function contrastOfKinds(a: Read, b: Read): string | null {
  const own = (one: Read, other: Read) => new Set([...one.stems].filter((stem) => !other.stems.has(stem)));
  const [ours, theirs] = exclusiveWords(own(a, b), own(b, a)) ?? [];
  return apart(ours, theirs);
}

/** One word that both have, with another one right before it in each: "bus fare", "ferry fare". */
function contrastOfModifiers(a: Read, b: Read): string | null {
  const [ours, theirs] = [modifiersIn(a.words), modifiersIn(b.words)];
  for (const [head, mine] of ours) {
    const other = theirs.get(head);
    if (other && !b.stems.has(mine) && !a.stems.has(other))
      return apart(`${mine} ${head}`, `${other} ${head}`);
  }
  return null;
}

/** The word right before each, where it is no verb: "will raise fares" and "will lift fares" are one. */
function modifiersIn(words: readonly Word[]): Map<string, string> {
  const modifiers = new Map<string, string>();
  words.forEach(({ stem }, i) => {
    const before = words[i - 1];
    if (!stem || !before?.stem || before.split || before.norm.endsWith("ed")) return;
    if (!auxiliaries.has(words[i - 2]?.norm ?? "")) modifiers.set(stem, before.stem);
  });
  return modifiers;
}
