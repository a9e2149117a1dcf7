// The two sides agreed to extend the truce, negotiators said, in a rare boost for the president.
// The state will pay for it, Minister Jo Roe told a news conference with the head of the firm.

import { Shape } from "../../../segment/tokens.ts";
import { auxiliaries, determiners, irregularPasts, prepositions } from "../../../english/speech/grammar.ts";
import { inZone, trimmed, type Passage } from "../passage.ts";
import { cueAt } from "../patterns/cues.ts";
import { rangeAt, type Range } from "../phrases.ts";

const FEWEST = 4;

/** "said, in a rare boost for the president": what stands behind a comma is no part of the cue. */
export function withoutAdjunct({ tokens: { norm } }: Passage, { first, last }: Range): Range {
  for (let i = first + 1; i < last; i++)
    if (norm[i] === "," && prepositions.has(norm[i + 1]!)) return { first, last: i };
  return { first, last };
}

/** What stands behind the cue is no report where it is a phrase or who was told: what was said stands before "…, negotiators said". */
export function reportBefore(
  passage: Passage,
  content: readonly Range[],
  cue: Range,
  source: Range | null,
): readonly Range[] {
  const [part] = content;
  if (content.length > 1 || inZone(passage, part!.first)) return content;
  const goesOn = isParticiple(passage, part!, cue);
  if (!goesOn && !isAdjunct(passage, part!, cue) && !isAddressee(passage, part!, cue)) return content;
  if (source === null || source.last !== cue.first || passage.tokens.norm[source.first - 1] !== ",")
    return content;
  const before = trimmed(passage, { first: rangeAt(passage.units, cue.first).first, last: source.first });
  if (!before || before.last - before.first < FEWEST) return content;
  return goesOn ? [before, part!] : [before];
}

/** ", dealing the army a blow": it goes on with what stands before; ", adding that" is a cue. */
const isParticiple = ({ tokens }: Passage, { first }: Range, cue: Range): boolean =>
  tokens.norm[cue.last] === "," &&
  first === cue.last + 1 &&
  tokens.norm[first]!.endsWith("ing") &&
  cueAt(tokens, first, first) === null;

/** ", in a rare boost for the president" */
const isAdjunct = ({ tokens: { norm } }: Passage, { first }: Range, cue: Range): boolean =>
  norm[cue.last] === "," && first === cue.last + 1 && prepositions.has(norm[first]!);

/** "told a news conference with the head of the firm": no verb, and nothing in marks. */
function isAddressee(passage: Passage, { first, last }: Range, cue: Range): boolean {
  const { norm } = passage.tokens;
  if (
    first !== cue.last ||
    norm[first - 1] !== "told" ||
    !determiners.has(norm[first]!) ||
    norm[first] === "that"
  )
    return false;
  for (let i = first; i < last; i++) if (inZone(passage, i) || isTold(passage, i)) return false;
  return true;
}

/** A verb, "that" or "to"; "Can Tho" is a town. */
const isTold = ({ tokens: { norm, shape } }: Passage, i: number): boolean =>
  shape[i] === Shape.lower &&
  (auxiliaries.has(norm[i]!) || irregularPasts.has(norm[i]!) || norm[i] === "that" || norm[i] === "to");
