import { cueJoints } from "../../../english/speech/reports.ts";
import type { Tokens } from "../../../segment/tokens.ts";
import { holds, type Range } from "../phrases.ts";
import { withContent, type Draft, type Refinement } from "./refinement.ts";

/** Two cues with one subject stand side by side, not one in the other's content: the first ends before the second cue. */
export const coordinated: Refinement = {
  name: "coordinated",
  example: "It says that the cause “cannot be told” and warns that the sites differed in depth.",
  kind: "neighbours",
  apply({ tokens }, draft, near) {
    const second = draft.source && near.find((other) => isSecondCue(tokens, draft, other));
    return second ? withContent(draft, endingBefore(tokens, draft.content, second.cue.first)) : draft;
  },
};

/** "and warns", with the subject of "says" and in what it says. */
const isSecondCue = ({ norm }: Tokens, { source, cue, content }: Draft, other: Draft): boolean =>
  other.source?.first === source!.first &&
  other.cue.first > cue.first &&
  cueJoints.has(norm[other.cue.first - 1]!) &&
  content.some((part) => holds(part, other.cue));

/** Without what stands at `end` or after it, nor the joint before it. */
const endingBefore = ({ norm }: Tokens, content: readonly Range[], end: number): Range[] =>
  content
    .filter(({ first }) => first < end)
    .map(({ first, last }) => {
      let cut = Math.min(last, end);
      while (cut > first && cueJoints.has(norm[cut - 1]!)) cut--;
      return { first, last: cut };
    })
    .filter(({ first, last }) => last > first);
