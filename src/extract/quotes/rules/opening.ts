// Leaving the court, the mayor said, “Nobody is to blame.”

import { Shape } from "../../../segment/tokens.ts";
import { inZone, zoneFrom, type Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";

const JOINTS: ReadonlySet<string> = new Set([",", ":"]);

/**
 * What stands before the cue is no content where a whole sentence in marks follows behind a comma or a colon; “… is over”
 * goes on with it.
 */
export function withoutOpening(passage: Passage, content: readonly Range[], cue: Range): readonly Range[] {
  const [opening, ...others] = content;
  const plain = opening!.last <= cue.first && !inZone(passage, opening!.first);
  return plain && others.some(({ first }) => first >= cue.last && isAnnounced(passage, first))
    ? others
    : content;
}

const isAnnounced = (passage: Passage, first: number): boolean =>
  JOINTS.has(passage.tokens.norm[first - 1]!) &&
  zoneFrom(passage, first) !== null &&
  passage.tokens.shape[first + 1] !== Shape.lower;
