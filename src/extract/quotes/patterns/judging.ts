// The union called the deal “a sale in all but name”.

import { Shape } from "../../../segment/tokens.ts";
import type { Cue } from "./cues.ts";
import { zoneFrom, type Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";

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
