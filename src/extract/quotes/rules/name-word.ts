// Fatima bint Said Al-Harthi spoke for an hour.

import { Shape, TokenKind } from "../../../segment/tokens.ts";
import { inZone, type Passage } from "../passage.ts";
import { rangeAt, type Range } from "../phrases.ts";

/** A capital amid the words of a sentence is part of a name: "Said" is no cue there, but it is in a headline. */
export function isNameWord(passage: Passage, { cue }: { readonly cue: Range }): boolean {
  const { tokens, segments } = passage;
  const { first } = cue;
  if (tokens.shape[first] !== Shape.capitalized || tokens.kind[first - 1] !== TokenKind.word) return false;
  const sentence = rangeAt(segments.sentences, first);
  return (
    sentence.first < first &&
    !inZone(passage, first - 1) &&
    segments.blocks[sentence.block]!.role === "paragraph"
  );
}
