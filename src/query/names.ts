import type { Speaker } from "../resolve/schema.ts";
import { wordsOf } from "../text/words.ts";

/**
 * Whether a speaker is meant by a name, an alias or an id. Accents, case and a leading "the" do not matter.
 * A person's surname does for the name, and so does a name with the middle left out: "Doe" and "Jane Doe" for
 * "Jane Q. Doe"; a first name alone does not.
 */
export function isCalled(who: string): (speaker: Speaker) => boolean {
  const asked = nameWords(who);
  return (speaker) => speaker.id === who || namesOf(speaker).some((name) => same(name, asked)) ||
    (speaker.kind === "person" && isShortFor(asked, nameWords(speaker.name ?? ""))); // prettier-ignore
}

const namesOf = ({ name, aliases }: Speaker): string[][] => [name ?? "", ...aliases].map(nameWords);

function nameWords(name: string): string[] {
  const words = wordsOf(name);
  return words[0] === "the" ? words.slice(1) : words;
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((word, i) => word === b[i]);

/** "van der Doe" and "Jane Doe" for "Jane van der Doe": the end of the name, or its first word and its last with fewer between. */
function isShortFor(asked: readonly string[], name: readonly string[]): boolean {
  if (asked.length === 0 || asked.length >= name.length || asked.at(-1) !== name.at(-1)) return false;
  if (same(asked, name.slice(-asked.length))) return true;
  return asked.length > 1 && asked[0] === name[0] && isSubsequence(asked, name);
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let met = 0;
  for (const word of whole) if (word === part[met]) met++;
  return met === part.length;
}
