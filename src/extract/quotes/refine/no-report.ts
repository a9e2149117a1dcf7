// What looks like a report to the model and puts nothing on record.

import { auxiliaries, determiners, nobodies } from "../../../english/speech/grammar.ts";
import { havingSeen, meetingPrepositions, talking } from "../../../english/speech/reports.ts";
import { cueAt } from "../find/cues.ts";
import { inZone, type Passage } from "../passage.ts";
import { rangeAt } from "../phrases.ts";
import { veto, type Draft } from "./refinement.ts";

/** What nobody says is on nobody's record, and nothing said is no content. */
export const nobody = veto(
  "nobody",
  "Neither party would say how much it had raised.",
  ({ tokens: { norm } }, { source, content }) =>
    (source !== null && nobodies.has(norm[source.first]!)) ||
    content.every(({ first, last }) => last - first === 1 && nobodies.has(norm[first]!)),
);

/** How the paper came by it. */
export const seenByPaper = veto(
  "seenByPaper",
  "A draft of Norland’s new harbour rules, seen by this newspaper, proposes a speed limit.",
  ({ tokens: { norm } }, { cue, content }) => {
    const by = norm[cue.last - 1] === "by" ? cue.last - 1 : cue.last;
    const isSeenAs = content.some(({ first }) => norm[first] === "as"); // "are seen by some as a gift"
    return norm[by] === "by" && havingSeen.has(norm[by - 1]!) && !isSeenAs;
  },
);

/** What the article itself asks, outside marks, nobody has said. */
export const ownQuestion = veto(
  "ownQuestion",
  "Was she ever tempted to say that it was over?",
  (passage, { cue, content }) => {
    const { first, last } = rangeAt(passage.segments.sentences, cue.first);
    const { norm } = passage.tokens;
    if (norm[last - 1] !== "?" || !auxiliaries.has(norm[first]!)) return false;
    return [cue, ...content].every((part) => !inZone(passage, part.first));
  },
);

/** Whom somebody spoke to, and where, is not what was said. */
export const spokenTo = veto(
  "spokenTo",
  "Polar talks in Hobart end without a vote",
  (passage, { cue, content }) =>
    content[0]!.first === cue.last &&
    !inZone(passage, cue.last) &&
    meetingPrepositions.has(passage.tokens.norm[cue.last - 1]!) &&
    talking.has(passage.tokens.norm[cue.last - 2] ?? ""),
);

/** "overturned a ruling" */
const FEWEST_WORDS = 3;

/** A noun's "that" with a verb after it tells which ruling, not what it says; “said that had been wrong” does. */
export const whichOne = veto(
  "whichOne",
  "The committee issued a report that was critical of the police.",
  ({ tokens }, { cue, content }) => {
    const { first } = content[0]!;
    if (tokens.norm[first] !== "that" || first !== cue.last || cue.last - cue.first < FEWEST_WORDS)
      return false;
    return auxiliaries.has(tokens.norm[first + 1] ?? "") && !holdsSaying({ tokens }, { cue });
  },
);

/** A verb of saying in the cue; "a report" is a noun. */
function holdsSaying({ tokens }: Pick<Passage, "tokens">, { cue }: Pick<Draft, "cue">): boolean {
  for (let i = cue.first; i < cue.last; i++)
    if (cueAt(tokens, i, cue.first)?.takes.has("clause") && !determiners.has(tokens.norm[i - 1] ?? ""))
      return true;
  return false;
}
