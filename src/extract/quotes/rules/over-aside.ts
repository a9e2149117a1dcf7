// The union said turnout in the ballot, which closed at noon, was 61 percent.
// The memo’s author, he tells me, has since left the country.

import { auxiliaries, relatives } from "../lexicon/grammar.ts";
import { inZone, trimmed, type Passage } from "../passage.ts";
import { isComma, isPastVerb, rangeAt, type Range } from "../phrases.ts";

const LONGEST_SUBJECT = 12;
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

/** What is said goes on behind its saying, where all that stands before that has no verb. */
export function overSaying(passage: Passage, content: readonly Range[], cue: Range): readonly Range[] {
  const [part] = content;
  if (content.length === 1 && part!.first > cue.last) return withSubject(passage, part!, cue);
  if (content.length > 1 || part!.last >= cue.first || !isSubjectAlone(passage, part!)) return content;
  const comma = commaBehind(passage, cue.last);
  if (!isComma(passage.tokens, part!.last) || comma < 0 || !isFinite(passage, comma + 1)) return content;
  const rest = trimmed(passage, { first: comma + 1, last: rangeAt(passage.segments.sentences, comma).last });
  return rest ? [part!, rest] : content;
}

/** "current policies" of "current policies, she said, would lead to a fall". */
function withSubject(passage: Passage, part: Range, cue: Range): readonly Range[] {
  const { tokens, segments } = passage;
  if (
    !isComma(tokens, part.first - 1) ||
    inZone(passage, part.first) ||
    !auxiliaries.has(tokens.norm[part.first]!)
  )
    return [part];
  const { first } = rangeAt(segments.sentences, cue.first);
  let comma = cue.first;
  while (comma > first && !isComma(tokens, comma)) comma--;
  let start = comma;
  while (start > first && comma - start <= LONGEST_SUBJECT && !STOPS.has(tokens.norm[start - 1]!)) start--;
  const subject = { first: start, last: comma };
  return start < comma && isSubjectAlone(passage, subject) ? [subject, part] : [part];
}
const STOPS: ReadonlySet<string> = new Set([",", ";", ":", "—", "–"]);

/** The comma behind a cue and whom it speaks to: "he tells me,". */
function commaBehind({ tokens }: Passage, cueEnd: number): number {
  for (let i = cueEnd; i <= cueEnd + 2; i++) if (isComma(tokens, i)) return i;
  return -1;
}

/** "turnout in the ballot": short, and without a verb and marks. */
function isSubjectAlone(passage: Passage, { first, last }: Range): boolean {
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

const isFinite = ({ tokens }: Passage, i: number): boolean =>
  auxiliaries.has(tokens.norm[i]!) || isPastVerb(tokens, i);
