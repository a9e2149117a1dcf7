// Where what was said begins and ends.

import { auxiliaries } from "../../../english/speech/grammar.ts";
import { clauseStops, contentClauses, cueJoints, declinedSayings } from "../../../english/speech/reports.ts";
import { cueAt } from "../find/cues.ts";
import { inZone, trimmed, type Passage, zoneFrom } from "../passage.ts";
import { holds, isComma, isPastVerb, rangeAt, type Range } from "../phrases.ts";
import { type Draft, type Refinement, withContent } from "./refinement.ts";
import { Shape, type Tokens } from "../../../segment/tokens.ts";

/** The words of a saying that was declined belong to the cue where a clause follows: "declined to say" it, not "declined". */
export const declined: Refinement = {
  name: "declined",
  example: "She declined to say when it would be finished.",
  kind: "source",
  apply({ tokens: { norm } }, draft) {
    const [part, ...others] = draft.content;
    const { first, last } = part!;
    const follows = first === draft.cue.last && norm[first] === "to" && declinedSayings.has(norm[first + 1]!);
    if (!follows || !contentClauses.has(norm[first + 2]!) || last <= first + 3) return draft;
    const cue = { first: draft.cue.first, last: first + 2 };
    return { ...draft, cue, content: [{ first: first + 2, last }, ...others] };
  },
};

/** What another is told to say after a semicolon is not the first one's. */
export const semicolon: Refinement = {
  name: "semicolon",
  example:
    "Mr Orr noted that the pact obliges its parties to cooperate; its last articles say so “in words that a child can read”.",
  kind: "content",
  apply(passage, draft) {
    const ended: Range[] = [];
    for (const part of draft.content) {
      const stop = otherVoice(passage, part);
      ended.push(stop < 0 ? part : { first: part.first, last: stop });
      if (stop >= 0) break;
    }
    return withContent(draft, ended);
  },
};

/** No subject of the second clause is longer, in tokens. */
const LONGEST_SUBJECT = 7;

/** The first semicolon outside marks, if a finite verb of saying stands close after; else -1. */
function otherVoice(passage: Passage, { first, last }: Range): number {
  const { tokens } = passage;
  for (let i = first + 1; i < last; i++) {
    if (tokens.norm[i] !== ";" || inZone(passage, i)) continue;
    for (let k = i + 2; k < Math.min(last, i + 1 + LONGEST_SUBJECT); k++) {
      const cue = cueAt(tokens, k, k);
      if (cue && cue.form !== "ing") return i;
    }
    return -1;
  }
  return -1;
}

/** What stands before the cue is no content where a whole sentence in marks follows; “… is over” goes on with it. */
export const opening: Refinement = {
  name: "opening",
  example: "Leaving the court, the mayor said, “Nobody is to blame.”",
  kind: "content",
  apply(passage, draft) {
    const [before, ...others] = draft.content;
    const isPlain = before!.last <= draft.cue.first && !inZone(passage, before!.first);
    const announced = others.some(({ first }) => first >= draft.cue.last && isAnnounced(passage, first));
    return isPlain && announced ? withContent(draft, others) : draft;
  },
};

/** A quotation that opens like a sentence, after a comma or a colon. */
const isAnnounced = (passage: Passage, first: number): boolean =>
  (passage.tokens.norm[first - 1] === "," || passage.tokens.norm[first - 1] === ":") &&
  zoneFrom(passage, first) !== null &&
  passage.tokens.shape[first + 1] !== Shape.lower;

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

const LONGEST_PLAIN_SUBJECT = 12;

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
  while (start > first && last - start <= LONGEST_PLAIN_SUBJECT && !clauseStops.has(tokens.norm[start - 1]!))
    start--;
  const subject = { first: start, last };
  return start < last && isSubjectAlone(passage, subject) ? [subject, predicate] : [predicate];
}

/** "turnout in the ballot": short, without a verb and marks. */
function isSubjectAlone(passage: Passage, { first, last }: Range): boolean {
  if (last - first > LONGEST_PLAIN_SUBJECT) return false;
  for (let i = first; i < last; i++)
    if (inZone(passage, i) || isFiniteForm(passage, i) || passage.tokens.norm[i] === "to") return false;
  return true;
}

/** A form that has a subject, as far as can be told. */
const isFiniteForm = ({ tokens }: Passage, i: number): boolean =>
  auxiliaries.has(tokens.norm[i]!) || isPastVerb(tokens, i);
