// The envoy opened the talks after what he described as a year of silence, an aide, Jo Roe, reported.

import type { PatternReading } from "../attribution.ts";
import { cueAt, type Cue } from "./cues.ts";
import { inZone, trimmed, wordCount, zoneFrom, type Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";
import { fromEmptyUnits, type Finder } from "./finder.ts";
import { subjectBefore } from "./subject-before.ts";

const LONGEST_SUBJECT = 8;
const LONGEST_NAME = 60;

/** Where no other pattern reads anything. */
export const naming: Finder<PatternReading> = {
  name: "quotes/naming",
  example: "The talks opened after what the envoy described as a year of silence.",
  find: (passage, found) => fromEmptyUnits(passage, found, (unit) => namedSo(passage, unit)),
};

/** "what she described as a year of silence": her words, inside somebody else's sentence; `range` bounds the search. */
export function namedSo(passage: Passage, range: Range): PatternReading[] {
  const found: PatternReading[] = [];
  for (let i = range.first; i + 2 < range.last; i++) {
    if (passage.tokens.norm[i] !== "what" || inZone(passage, i)) continue;
    const attribution = namedAfter(passage, i, range.last);
    if (attribution) found.push(attribution);
  }
  return found;
}

function namedAfter(passage: Passage, what: number, end: number): PatternReading | null {
  const { tokens } = passage;
  const cue = verbAfter(passage, what, Math.min(end, what + LONGEST_SUBJECT));
  const verb = cue?.verb ?? null;
  const source = verb === null ? null : subjectBefore(tokens, verb, what + 1);
  if (verb === null || !source || source.first !== what + 1) return null;
  const behindAs = cue!.takes.has("as");
  if (behindAs && tokens.norm[verb + 1] !== "as") return null;
  const last = behindAs ? verb + 2 : verb + 1;
  const content = trimmed(passage, { first: last, last: clauseEnd(passage, last, end) });
  if (!content || wordCount(tokens, content) === 0) return null;
  return {
    content: [content],
    cue: { first: verb, last },
    source,
    lemma: cue!.lemma,
    rule: naming.name,
  };
}

function verbAfter({ tokens }: Passage, what: number, limit: number): Cue | null {
  for (let i = what + 2; i < limit; i++) {
    const cue = cueAt(tokens, i, i);
    if (cue && isNaming(cue)) return cue;
  }
  return null;
}

const isNaming = ({ form, takes }: Cue): boolean =>
  (form === "past" || form === "s") && (takes.has("names") || takes.has("as"));

/** A quotation ends where its mark does, other words at the next comma or stop. */
function clauseEnd(passage: Passage, from: number, end: number): number {
  const zone = zoneFrom(passage, from);
  if (zone) return Math.min(end, zone.last);
  let i = from;
  const limit = Math.min(end, from + LONGEST_NAME);
  while (i < limit && (inZone(passage, i) || !/^[,;:.—]$/.test(passage.tokens.norm[i]!))) i++;
  return i;
}
