// According to the harbour office, the ferry carried 300 people.
// The ferry carried 300 people, according to the harbour office.

import type { PatternReading } from "../attribution.ts";
import { coordinators } from "../../../english/speech/grammar.ts";
import { inZone, trimmed, type Passage, type Unit, wordCount, zoneFrom } from "../passage.ts";
import type { Range } from "../phrases.ts";
import { fromEmptyUnits, type Finder } from "./finder.ts";
import { plainSubjectAfter, subjectAfter } from "./subject.ts";

const FEWEST_WORDS = 2;

/** Without quotation marks "according to" frames the whole sentence, whoever says something in it. */
export const accordingTo: Finder<PatternReading> = {
  name: "quotes/accordingTo",
  example: "The ferry carried 300 people, according to the harbour office.",
  find: (passage, found) =>
    fromEmptyUnits(passage, found, (unit) => (isPlain(passage, unit) ? statedIn(passage, unit) : [])),
};

/** Where other words are in marks, it is asked when no verb has a say. */
export const accordingToWithMarks: Finder<PatternReading> = {
  name: "quotes/accordingTo",
  example: "The ferry carried “some 300 people”, according to the harbour office.",
  find: (passage, found) =>
    fromEmptyUnits(passage, found, (unit) => (isPlain(passage, unit) ? [] : statedIn(passage, unit))),
};

/** No quotation stands in it, or "according" before all that do. */
export function isPlain(passage: Passage, { first, last }: Unit): boolean {
  for (let i = first; i < last; i++)
    if (inZone(passage, i)) return passage.tokens.norm[first] === "according";
  return true;
}

function statedIn(passage: Passage, unit: Unit): PatternReading[] {
  const { tokens } = passage;
  for (let i = unit.first; i + 2 < unit.last; i++) {
    if (tokens.norm[i] !== "according" || tokens.norm[i + 1] !== "to" || inZone(passage, i)) continue;
    const found = sourceAndContent(passage, unit, i);
    const cue = { first: i, last: i + 2 };
    return found ? [{ cue, lemma: "according to", rule: accordingTo.name, ...found }] : [];
  }
  return [];
}

/** "Orr, the harbour master," is one source, unless that leaves no content: "According to Orr, the ferry sank". */
function sourceAndContent(
  passage: Passage,
  range: Range,
  cue: number,
): Pick<PatternReading, "source" | "content"> | null {
  for (const subject of [subjectAfter, plainSubjectAfter]) {
    const source = subject(passage.tokens, cue + 2, range.last);
    const content = source && contentRound(passage, range, cue, source);
    if (source && content) return { source, content };
  }
  return null;
}

/** What stands before the cue, what follows the source, or, interrupted, both. */
function contentRound(passage: Passage, unit: Range, cue: number, source: Range): Range[] | null {
  const before = isJoint(passage, cue) ? null : trimmed(passage, { first: unit.first, last: cue });
  const resumes = passage.tokens.norm[source.last] === "," || zoneFrom(passage, source.last) !== null;
  const after = resumes ? trimmed(passage, { first: source.last, last: unit.last }) : null;
  const parts = [before, after].filter(
    (part) => part !== null && wordCount(passage.tokens, part) >= FEWEST_WORDS,
  );
  return parts.length ? (parts as Range[]) : null;
}

/** "It opened and, according to Orr, “closed at once”": only what follows is Orr's. */
const isJoint = ({ tokens }: Passage, cue: number): boolean =>
  tokens.norm[cue - 1] === "," && coordinators.has(tokens.norm[cue - 2] ?? "");
