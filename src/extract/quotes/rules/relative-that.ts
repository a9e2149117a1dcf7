// The court overturned a ruling that had blocked the lease.

import { auxiliaries, determiners } from "../../../english/speech/grammar.ts";
import type { Judged } from "../model/choose.ts";
import type { Passage } from "../passage.ts";
import { cueAt } from "../patterns/cues.ts";

/** A noun's "that" with a verb behind it tells which ruling, not what it says; "said that had been wrong" does. */
export function tellsWhich({ tokens }: Passage, { cue, content }: Judged): boolean {
  const { first } = content[0]!;
  if (tokens.norm[first] !== "that" || first !== cue.last || cue.last - cue.first < FEWEST_WORDS)
    return false;
  if (!auxiliaries.has(tokens.norm[first + 1] ?? "")) return false;
  for (let i = cue.first; i < cue.last; i++)
    if (cueAt(tokens, i, cue.first)?.takes.has("clause") && !determiners.has(tokens.norm[i - 1] ?? ""))
      return false; // "a report"
  return true;
}

/** "overturned a ruling" */
const FEWEST_WORDS = 3;
