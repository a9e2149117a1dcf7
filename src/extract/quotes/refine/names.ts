// Names that were taken for something said, and words of names for cues.

import { beForms } from "../../../english/speech/grammar.ts";
import { namingVerbs } from "../../../english/speech/reports.ts";
import { Shape, TokenKind } from "../../../segment/tokens.ts";
import { cueMeaning } from "../act/meaning.ts";
import { rangeAt } from "../phrases.ts";
import { inZone, wordCount, type Passage } from "../passage.ts";
import { veto, type Draft } from "./refinement.ts";

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
