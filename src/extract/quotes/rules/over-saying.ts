// The memo’s author, he tells me, has since left the country. Current policies, she said, would lead to a fall.

import { auxiliaries } from "../../../english/speech/grammar.ts";
import { inZone, trimmed, type Passage } from "../passage.ts";
import { isComma, rangeAt, type Range } from "../phrases.ts";
import { isFinite, isSubjectAlone, LONGEST_SUBJECT } from "./over-aside.ts";

const STOPS: ReadonlySet<string> = new Set([",", ";", ":", "—", "–"]);

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
/** The comma behind a cue and whom it speaks to: "he tells me,". */
function commaBehind({ tokens }: Passage, cueEnd: number): number {
  for (let i = cueEnd; i <= cueEnd + 2; i++) if (isComma(tokens, i)) return i;
  return -1;
}
