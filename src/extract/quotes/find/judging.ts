import { Shape } from "../../../segment/tokens.ts";
import { type Cue, cueAt } from "./cues.ts";
import { zoneFrom, type Passage, trimmed } from "../passage.ts";
import type { Range } from "../phrases.ts";

// The union called the deal “a sale in all but name”.

const LONGEST_OBJECT = 12;
const STOPS: ReadonlySet<string> = new Set([";", ":", ".", "that", "and", "who", "which"]);

/** What a verb of judgement quotes, with what it is said of: "the deal “a sale in all but name”". */
export function judgedBy(passage: Passage, cue: Cue, end: number): Range | null {
  if (!cue.takes.has("judges")) return null;
  const { norm } = passage.tokens;
  const first = norm[cue.last] === "as" ? cue.last + 1 : cue.last;
  for (let i = first; i < Math.min(end, cue.last + LONGEST_OBJECT); i++) {
    const zone = zoneFrom(passage, i);
    if (zone) return isTitle(passage, cue, first, i) ? null : { first, last: Math.min(end, zone.last) };
    if (STOPS.has(norm[i]!)) return null;
  }
  return null;
}

/** "a series called “The Long Harbour”": a name, not a judgement. */
const isTitle = (passage: Passage, cue: Cue, first: number, zone: number): boolean =>
  cue.takes.has("names") &&
  zone === first &&
  first === cue.last &&
  passage.tokens.shape[zone + 1] !== Shape.lower;

// State radio quoted Minister Ines Okafor as saying that the bridge was safe.

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
