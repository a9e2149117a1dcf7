// She spoke to Ana Roe about money, tides and why she would not write a memoir.

import type { Judged } from "../model/choose.ts";
import { inZone, type Passage } from "../passage.ts";

const TALKED: ReadonlySet<string> = new Set(["spoke", "speaks", "talked", "talks", "speaking", "talking"]);
const TO: ReadonlySet<string> = new Set(["to", "with"]);

/** Whom somebody spoke to, and of what, is not what was said. */
export const isTalkAlone = (passage: Passage, { cue, content }: Judged): boolean =>
  content[0]!.first === cue.last &&
  !inZone(passage, cue.last) &&
  TO.has(passage.tokens.norm[cue.last - 1]!) &&
  TALKED.has(passage.tokens.norm[cue.last - 2] ?? "");
