import type { Speaker } from "../resolve/schema.ts";
import { wordsOf } from "../text/words.ts";
import type { View } from "./entry.ts";

/** How a speaker is called where people read: the name, or the article's words for somebody it does not name. */
export const nameOf = ({ name, aliases, mentions, kind }: Speaker): string =>
  name ?? aliases[0] ?? mentions[0]?.text.replace(/,$/, "") ?? `unnamed ${kind}`; // "a survey, which …,"

/** "Ines Okafor, port minister, Harbour Party", but not "the port minister, port minister", nor "head of the port, the port". */
export function nameAndOffice(speaker: Speaker): string {
  const parts = [nameOf(speaker)];
  for (const part of [speaker.role, speaker.affiliation])
    if (part !== null && !parts.some((said) => said.includes(part))) parts.push(part);
  return parts.join(", ");
}

export function speakerName(view: View, speakerId: string | null): string | null {
  const speaker = view.speaker(speakerId);
  return speaker && nameOf(speaker);
}

/** "Bo Marsh: fares will not rise"; the words alone of whoever has no name. */
export function withSpeaker(view: View, speakerId: string | null, words: string): string {
  const name = view.speaker(speakerId)?.name ?? null;
  return name === null ? words : `${name}: ${words}`;
}

/**
 * Whether a speaker is meant by a name, an alias or an id. Accents, case and a leading "the" do not matter.
 * A person's surname does for the name, and so does a name with the middle left out, or with a title as the article
 * has it: "Doe", "Jane Doe" and "Mayor Doe" for "Jane Q. Doe". A first name alone does not.
 */
export function isCalled(who: string): (speaker: Speaker) => boolean {
  const asked = nameWords(who);
  const known = new WeakMap<Speaker, boolean>(); // the same speaker stands behind many items
  return (speaker) => {
    const answer = known.get(speaker) ?? (speaker.id === who || goesBy(speaker, asked));
    known.set(speaker, answer);
    return answer;
  };
}

function goesBy({ name, kind, aliases, mentions }: Speaker, asked: readonly string[]): boolean {
  const full = nameWords(name ?? "");
  if ([full, ...aliases.map(nameWords)].some((words) => same(words, asked))) return true;
  if (kind !== "person" || asked.at(-1) !== full.at(-1)) return false;
  return isShortFor(asked, full) || mentions.some(({ text }) => same(nameWords(text), asked));
}

function nameWords(name: string): string[] {
  const words = wordsOf(name);
  return words[0] === "the" ? words.slice(1) : words;
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((word, i) => word === b[i]);

/** Of two names with the same last word: "van der Doe" and "Jane Doe" are short for "Jane van der Doe". */
const isShortFor = (asked: readonly string[], name: readonly string[]): boolean =>
  same(asked, name.slice(-asked.length)) ||
  (asked.length > 1 && asked[0] === name[0] && isSubsequence(asked, name));

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let met = 0;
  for (const word of whole) if (word === part[met]) met++;
  return met === part.length;
}
