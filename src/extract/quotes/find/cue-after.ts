// “The bridge is safe,” the mayor said on Monday.
// The bridge, said Una Orr, the harbour master, would stay open.

import type { PatternReading } from "../attribution.ts";
import { takesClause, type Cue } from "./cues.ts";
import { auxiliaries, determiners } from "../../../english/speech/grammar.ts";
import { inZone, trimmed, type Passage, wordCount, zoneUpTo } from "../passage.ts";
import { isName, type Range } from "../phrases.ts";
import { subjectAfter } from "./subject.ts";
import { subjectBefore } from "./subject-before.ts";
import { isOpening, restOfClause, restOfQuotation, type Rest } from "./after-cue.ts";

export type AfterMatch = { readonly attribution: PatternReading; readonly last: number };

const FEWEST_WORDS = 2;

/** The attribution whose content stands in `[from, …)` before the cue and its subject; `end` closes the unit. */
export function contentBefore(passage: Passage, cue: Cue, from: number, end: number): AfterMatch | null {
  if (!takesClause(cue) || cue.passive || (mayBeNoun(cue) && !isClosed(passage, cue.last, end))) return null;
  const subject = subjectLeft(passage, cue, from) ?? subjectRight(passage, cue, from, end);
  const before = subject && contentUpTo(passage, from, subject.contentEnd);
  const rest = before && restOf(passage, cue, before, subject.last, end);
  if (!rest) return null;
  const content = rest.content ? [before, rest.content] : [before];
  const { lemma } = cue;
  const cueRange = { first: cue.first, last: cue.last };
  return {
    attribution: { content, cue: cueRange, source: subject.source, lemma, rule: "quotes/cueAfter" },
    last: rest.last,
  };
}

function restOf(passage: Passage, cue: Cue, before: Range, last: number, end: number): Rest | null {
  if (inZone(passage, before.last - 1)) return restOfQuotation(passage, last, end);
  const rest = restOfClause(passage, last, end, cue.lemma === "tell");
  const closed = rest !== null && isClosed(passage, rest.last, end);
  return closed || !isOpening(passage, before) ? rest : null;
}

/** "…, reports say" may be read so only at the end: elsewhere "reports" and "shows" are nouns as often. */
const mayBeNoun = (cue: Cue): boolean => cue.takes.has("noun") && cue.form !== "past";

const isClosed = (passage: Passage, last: number, end: number): boolean =>
  trimmed(passage, { first: last, last: end }) === null;

type Subject = { source: Range; contentEnd: number; last: number };

/** “…,” the mayor said */
function subjectLeft(passage: Passage, cue: Cue, from: number): Subject | null {
  const source = subjectBefore(passage.tokens, cue.first, from);
  if (!source || source.first <= from || !closesContent(passage, source.first - 1)) return null;
  if (isRelative(passage, source)) return null;
  return { source, contentEnd: source.first, last: cue.last };
}

const isRelative = ({ tokens }: Passage, { first }: Range): boolean =>
  tokens.norm[first] === "who" || tokens.norm[first] === "which";

/** “…,” said the mayor */
function subjectRight(passage: Passage, cue: Cue, from: number, end: number): Subject | null {
  if (
    cue.first !== cue.verb ||
    cue.form === "ing" ||
    cue.first <= from ||
    !closesContent(passage, cue.first - 1)
  )
    return null;
  const source = subjectAfter(passage.tokens, cue.last, end);
  if (!source) return null;
  const apposed = !zoneUpTo(passage, cue.first - 1) && opensWithSubject(passage, cue, from);
  if (apposed && !closesWith(passage, source, from, cue.first, end)) return null;
  return { source, contentEnd: cue.first, last: source.last };
}

/** "The cuts, which hurt, would go on, said the people, who knew.": a verb before the cue, nothing after its subject. */
function closesWith(passage: Passage, source: Range, from: number, cue: number, end: number): boolean {
  const { tokens } = passage;
  const isNounPhrase = determiners.has(tokens.norm[source.first]!) || isName(tokens, source.first);
  if (!isNounPhrase || !isClosed(passage, source.last, end)) return false;
  for (let i = from; i < cue; i++) if (auxiliaries.has(tokens.norm[i]!)) return true;
  return false;
}

/** "Orr, the harbour master, said …": what stands before the cue is its subject, not its content. */
const opensWithSubject = (passage: Passage, cue: Cue, from: number): boolean => {
  const subject = subjectBefore(passage.tokens, cue.first, from);
  return subject !== null && wordCount(passage.tokens, { first: from, last: subject.first }) <= 1;
};

const closesContent = (passage: Passage, i: number): boolean =>
  passage.tokens.norm[i] === "," || passage.tokens.norm[i] === "—" || zoneUpTo(passage, i) !== null;

/** All of the quotation that ends there, with the words before it that belong to its sentence. */
function contentUpTo(passage: Passage, from: number, last: number): Range | null {
  const content = trimmed(passage, { first: from, last });
  if (!content) return null;
  const zone = zoneUpTo(passage, content.last - 1);
  const wordsBefore = zone ? wordCount(passage.tokens, { first: content.first, last: zone.first }) : 0;
  if (zone && (wordsBefore === 0 || passage.tokens.norm[zone.first - 1] === ":"))
    return { first: zone.first, last: content.last };
  return wordCount(passage.tokens, content) >= FEWEST_WORDS ? content : null;
}
