import { auxiliaries } from "../../../english/speech/grammar.ts";
import { clauseStops } from "../../../english/speech/reports.ts";
import { inZone, trimmed, type Passage } from "../passage.ts";
import { isComma, isPastVerb, rangeAt, type Range } from "../phrases.ts";
import { withContent, type Refinement } from "./refinement.ts";

const LONGEST_SUBJECT = 12;

/** What is said goes on after its saying, where all that stands before that has no verb. */
export const interrupted: Refinement = {
  name: "interrupted",
  example: "Most of the soup, Orr later explained, was “a kind of glue.”",
  kind: "content",
  apply(passage, draft) {
    const [part, ...others] = draft.content;
    if (others.length > 0) return draft;
    if (part!.first > draft.cue.last) return withContent(draft, withSubject(passage, part!, draft.cue));
    return part!.last < draft.cue.first
      ? withContent(draft, withPredicate(passage, part!, draft.cue))
      : draft;
  },
};

/** "The memo’s author, he tells me, [has since left the country]" */
function withPredicate(passage: Passage, subject: Range, cue: Range): readonly Range[] {
  const { tokens, segments } = passage;
  if (!isSubjectAlone(passage, subject) || !isComma(tokens, subject.last)) return [subject];
  const comma = commaAfter(passage, cue.last);
  if (comma < 0 || !isFiniteForm(passage, comma + 1)) return [subject];
  const rest = trimmed(passage, { first: comma + 1, last: rangeAt(segments.sentences, comma).last });
  return rest ? [subject, rest] : [subject];
}

/** The comma after a cue and whom it speaks to: "he tells me,"; else -1. */
function commaAfter({ tokens }: Passage, last: number): number {
  for (let i = last; i <= last + 2; i++) if (isComma(tokens, i)) return i;
  return -1;
}

/** "[Current policies], she said, would lead to a fall" */
function withSubject(passage: Passage, predicate: Range, cue: Range): readonly Range[] {
  const { tokens, segments } = passage;
  const follows = isComma(tokens, predicate.first - 1) && !inZone(passage, predicate.first);
  if (!follows || !auxiliaries.has(tokens.norm[predicate.first]!)) return [predicate];
  const { first } = rangeAt(segments.sentences, cue.first);
  let last = cue.first;
  while (last > first && !isComma(tokens, last)) last--;
  let start = last;
  while (start > first && last - start <= LONGEST_SUBJECT && !clauseStops.has(tokens.norm[start - 1]!))
    start--;
  const subject = { first: start, last };
  return start < last && isSubjectAlone(passage, subject) ? [subject, predicate] : [predicate];
}

/** "turnout in the ballot": short, without a verb and marks. */
function isSubjectAlone(passage: Passage, { first, last }: Range): boolean {
  if (last - first > LONGEST_SUBJECT) return false;
  for (let i = first; i < last; i++)
    if (inZone(passage, i) || isFiniteForm(passage, i) || passage.tokens.norm[i] === "to") return false;
  return true;
}

/** A form that has a subject, as far as can be told. */
const isFiniteForm = ({ tokens }: Passage, i: number): boolean =>
  auxiliaries.has(tokens.norm[i]!) || isPastVerb(tokens, i);
