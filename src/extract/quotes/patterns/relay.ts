// State radio quoted Minister Ines Okafor as saying that the bridge was safe.

import { cueAt, type Cue } from "./cues.ts";
import { trimmed, type Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";

const LONGEST_NAME = 12;

/** What a verb of passing on holds: who is quoted, and the words; `end` closes it. */
export function passedOnBy(passage: Passage, cue: Cue, end: number): Range | null {
  if (!cue.takes.has("relays")) return null;
  const { tokens } = passage;
  for (let i = cue.last + 1; i < Math.min(end - 1, cue.last + LONGEST_NAME); i++)
    if (tokens.norm[i] === "as" && cueAt(tokens, i + 1, i + 1)?.form === "ing")
      return trimmed(passage, { first: cue.last, last: end });
  return null;
}
