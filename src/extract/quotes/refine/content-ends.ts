// Where what was said begins and ends.

import { contentClauses, declinedSayings } from "../../../english/speech/reports.ts";
import { Shape } from "../../../segment/tokens.ts";
import { cueAt } from "../find/cues.ts";
import { inZone, zoneFrom, type Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";
import { withContent, type Refinement } from "./refinement.ts";

/** The words of a saying that was declined belong to the cue where a clause follows: "declined to say" it, not "declined". */
export const declined: Refinement = {
  name: "declined",
  example: "She declined to say when it would be finished.",
  kind: "source",
  apply({ tokens: { norm } }, draft) {
    const [part, ...others] = draft.content;
    const { first, last } = part!;
    const follows = first === draft.cue.last && norm[first] === "to" && declinedSayings.has(norm[first + 1]!);
    if (!follows || !contentClauses.has(norm[first + 2]!) || last <= first + 3) return draft;
    const cue = { first: draft.cue.first, last: first + 2 };
    return { ...draft, cue, content: [{ first: first + 2, last }, ...others] };
  },
};

/** What another is told to say after a semicolon is not the first one's. */
export const semicolon: Refinement = {
  name: "semicolon",
  example:
    "Mr Orr noted that the pact obliges its parties to cooperate; its last articles say so “in words that a child can read”.",
  kind: "content",
  apply(passage, draft) {
    const ended: Range[] = [];
    for (const part of draft.content) {
      const stop = otherVoice(passage, part);
      ended.push(stop < 0 ? part : { first: part.first, last: stop });
      if (stop >= 0) break;
    }
    return withContent(draft, ended);
  },
};

/** No subject of the second clause is longer, in tokens. */
const LONGEST_SUBJECT = 7;

/** The first semicolon outside marks, if a finite verb of saying stands close after; else -1. */
function otherVoice(passage: Passage, { first, last }: Range): number {
  const { tokens } = passage;
  for (let i = first + 1; i < last; i++) {
    if (tokens.norm[i] !== ";" || inZone(passage, i)) continue;
    for (let k = i + 2; k < Math.min(last, i + 1 + LONGEST_SUBJECT); k++) {
      const cue = cueAt(tokens, k, k);
      if (cue && cue.form !== "ing") return i;
    }
    return -1;
  }
  return -1;
}

/** What stands before the cue is no content where a whole sentence in marks follows; “… is over” goes on with it. */
export const opening: Refinement = {
  name: "opening",
  example: "Leaving the court, the mayor said, “Nobody is to blame.”",
  kind: "content",
  apply(passage, draft) {
    const [before, ...others] = draft.content;
    const isPlain = before!.last <= draft.cue.first && !inZone(passage, before!.first);
    const announced = others.some(({ first }) => first >= draft.cue.last && isAnnounced(passage, first));
    return isPlain && announced ? withContent(draft, others) : draft;
  },
};

/** A quotation that opens like a sentence, after a comma or a colon. */
const isAnnounced = (passage: Passage, first: number): boolean =>
  (passage.tokens.norm[first - 1] === "," || passage.tokens.norm[first - 1] === ":") &&
  zoneFrom(passage, first) !== null &&
  passage.tokens.shape[first + 1] !== Shape.lower;
