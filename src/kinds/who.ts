import type { View } from "./entry.ts";
import type { Speaker } from "../resolve/schema.ts";

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
