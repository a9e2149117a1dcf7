// What looks like a report to the model and puts nothing on record: questions, meetings, names.

import { auxiliaries, beForms, determiners, nobodies } from "../../../english/speech/grammar.ts";
import { havingSeen, meetingPrepositions, namingVerbs, talking } from "../../../english/speech/reports.ts";
import { cueMeaning } from "../act/meaning.ts";
import { cueAt } from "../find/cues.ts";
import { inZone, type Passage, wordCount } from "../passage.ts";
import { rangeAt } from "../phrases.ts";
import { type Draft, veto } from "./refinement.ts";
import { Shape, TokenKind } from "../../../segment/tokens.ts";

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

const LONGEST_NAME = 4;

/** What is "known as", "is nicknamed" or, after a comma, "dubbed" or "identified" so is called it by nobody. */
export const named = veto(
  "named",
  "The storm, named “Odalys”, weakened over land.",
  (passage, draft) => isKnownAs(passage, draft) || isApposed(passage, draft) || isGivenName(passage, draft),
);

/** "is known as the Fox", with or without marks */
const isKnownAs = ({ tokens: { norm } }: Passage, { cue, source }: Draft): boolean =>
  source === null && norm[cue.last - 1] === "as" && norm[cue.last - 2] === "known";

/** "The pact, dubbed the Harrow accord," */
const isApposed = ({ tokens: { norm } }: Passage, { cue }: Draft): boolean =>
  norm[cue.first - 1] === "," && (norm[cue.last - 1] === "dubbed" || norm[cue.first] === "identified");

/** A name in marks after a verb of naming that has nobody for its subject, or is passive. */
function isGivenName(passage: Passage, { cue, content: [name, ...others], source }: Draft): boolean {
  const { norm } = passage.tokens;
  if (others.length > 0 || name!.first < cue.last || !inZone(passage, name!.first)) return false;
  if (wordCount(passage.tokens, name!) > LONGEST_NAME) return false;
  if (!namingVerbs.has(cueMeaning(passage.tokens, cue, name!).lemma ?? "")) return false;
  return source === null || beForms.has(norm[cue.first]!) || norm[source.last - 1] === ",";
}

/** A capital after a small word amid a sentence is part of a name: "bint Said" says nothing. */
export const wordOfName = veto(
  "wordOfName",
  "Fatima bint Said Al-Harthi spoke for an hour.",
  ({ tokens: { shape, kind }, segments }, { cue: { first, last } }) => {
    if (last - first > 1 || shape[first] !== Shape.capitalized) return false;
    if (kind[first - 1] !== TokenKind.word || shape[first - 1] !== Shape.lower) return false;
    const { first: opening, block } = rangeAt(segments.sentences, first);
    return opening < first && segments.blocks[block]!.role === "paragraph";
  },
);
