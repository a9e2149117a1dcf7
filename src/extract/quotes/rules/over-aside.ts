// The union said turnout in the ballot, which closed at noon, was 61 percent.

import { auxiliaries, relatives } from "../../../english/speech/grammar.ts";
import { inZone, trimmed, type Passage } from "../passage.ts";
import { isComma, isPastVerb, rangeAt, type Range } from "../phrases.ts";

export const LONGEST_SUBJECT = 12;
const LONGEST_ASIDE = 25;

/** What is said goes on behind a relative clause between commas, where all that stands before it has no verb. */
export function overAside(passage: Passage, content: readonly Range[], cue: Range): readonly Range[] {
  const [part] = content;
  if (content.length > 1 || part!.first < cue.last || !isSubjectAlone(passage, part!)) return content;
  const aside = asideEnd(passage, part!.last);
  if (aside < 0) return content;
  const whole = trimmed(passage, {
    first: part!.first,
    last: rangeAt(passage.segments.sentences, aside).last,
  });
  return whole && whole.last > aside ? [whole] : content;
}

/** "turnout in the ballot": short, and without a verb and marks. */
export function isSubjectAlone(passage: Passage, { first, last }: Range): boolean {
  if (last - first > LONGEST_SUBJECT) return false;
  for (let i = first; i < last; i++)
    if (inZone(passage, i) || isFinite(passage, i) || passage.tokens.norm[i] === "to") return false;
  return true;
}

/** The comma that ends ", which closed at noon," and has a verb behind it, or -1. */
function asideEnd(passage: Passage, comma: number): number {
  const { tokens } = passage;
  if (!isComma(tokens, comma) || !relatives.has(tokens.norm[comma + 1] ?? "")) return -1;
  const stop = Math.min(rangeAt(passage.segments.sentences, comma).last - 1, comma + LONGEST_ASIDE);
  for (let i = comma + 2; i < stop; i++)
    if (isComma(tokens, i) && !inZone(passage, i) && isFinite(passage, i + 1)) return i;
  return -1;
}

/** A form that has a subject, as far as can be told. */
export const isFinite = ({ tokens }: Passage, i: number): boolean =>
  auxiliaries.has(tokens.norm[i]!) || isPastVerb(tokens, i);
