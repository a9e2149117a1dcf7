// “The bridge is safe,” the mayor said on Monday.
// The bridge, said Una Orr, the harbour master, would stay open.

import type { Attribution } from "../attribution.ts";
import { cueAt, type Cue } from "../cues.ts";
import { addresseeVerbs, adjunctOpeners, ambiguousLemmas, openers, prepositions } from "../lexicon.ts";
import { inZone, trimmed, wordCount, zoneFrom, zoneUpTo, type Passage } from "../passage.ts";
import { subjectAfter, subjectBefore, type Range } from "../phrases.ts";

export type AfterMatch = { readonly attribution: Attribution; readonly last: number };

const FEWEST_WORDS = 2;
const FURTHEST_PART = 40;

/** The attribution whose content stands in `[from, …)` before the cue and its subject; `end` closes the unit. */
export function contentBefore(passage: Passage, cue: Cue, from: number, end: number): AfterMatch | null {
  if (!cue.clause || cue.passive) return null;
  if (ambiguousLemmas.has(cue.lemma) && cue.form !== "past") return null;
  const subject = subjectLeft(passage, cue, from) ?? subjectRight(passage, cue, from, end);
  if (!subject) return null;
  const before = contentUpTo(passage, from, subject.contentEnd);
  if (!before) return null;
  const quoted = inZone(passage, before.last - 1);
  const rest = restAfter(passage, subject.last, end, quoted, quoted || addresseeVerbs.has(cue.lemma));
  if (rest === null) return null;
  const content = rest.content ? [before, rest.content] : [before];
  const source = subject.source;
  return {
    attribution: {
      content,
      cue: { first: cue.first, last: cue.last },
      source,
      lemma: cue.lemma,
      act: cue.clause,
      rule: "quotes/cueAfter",
    },
    last: rest.last,
  };
}

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
  if (!zoneUpTo(passage, cue.first - 1) && opensWithSubject(passage, cue, from)) return null;
  const source = subjectAfter(passage.tokens, cue.last, end);
  return source && { source, contentEnd: cue.first, last: source.last };
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
  const lead = zone ? wordCount(passage.tokens, { first: content.first, last: zone.first }) : 0;
  if (zone && (lead === 0 || passage.tokens.norm[zone.first - 1] === ":"))
    return { first: zone.first, last: content.last };
  return wordCount(passage.tokens, content) >= FEWEST_WORDS && !isOpening(passage, content, zone !== null)
    ? content
    : null;
}

/** "On Tuesday, he said …", "Asked about it, she said …": what stands before the comma is no content. */
function isOpening({ tokens }: Passage, content: Range, quoted: boolean): boolean {
  const first = tokens.norm[content.first]!;
  if (quoted) return false;
  return (
    prepositions.has(first) ||
    (openers.has(first) && content.last - content.first < 4) ||
    /^(?:asked|speaking|when|after|as)$/.test(first)
  );
}

/**
 * What follows the cue: nothing, an adjunct, or the rest of an interrupted content; null: a content of its own.
 * `free`: whatever stands there is an adjunct, as behind a quotation or behind "told".
 */
function restAfter(
  passage: Passage,
  last: number,
  end: number,
  quoted: boolean,
  free: boolean,
): { content: Range | null; last: number } | null {
  const { tokens } = passage;
  let i = last;
  while (i < end && tokens.norm[i] !== "," && !zoneFrom(passage, i) && !isEnd(passage, i)) {
    if (i === last && !free && !isAdjunct(passage, i)) return null;
    if (tokens.norm[i] === "that") return null;
    if (i > last && cueAt(tokens, i, i)?.form === "ing") return { content: null, last: i };
    i++;
  }
  const resumed =
    i < end && (tokens.norm[i] === "," || zoneFrom(passage, i))
      ? quoted
        ? quotationAfter(passage, i, end)
        : resumption(passage, i, end)
      : null;
  return { content: resumed, last: resumed ? end : i };
}

const isEnd = ({ tokens }: Passage, i: number): boolean => /^[.!?;:]$/.test(tokens.norm[i]!);

function isAdjunct({ tokens }: Passage, i: number): boolean {
  const norm = tokens.norm[i]!;
  return (
    adjunctOpeners.has(norm) ||
    norm.endsWith("ly") ||
    norm === "reporters" ||
    tokens.shape[i] !== 0 ||
    norm === "the"
  );
}

/** “…,” she said, pointing north, “…”: the quotation goes on in the same sentence. */
function quotationAfter(passage: Passage, from: number, end: number): Range | null {
  for (let i = from; i < Math.min(end, from + FURTHEST_PART); i++) {
    const zone = zoneFrom(passage, i);
    const opens =
      zone && (i === from || passage.tokens.norm[i - 1] === "," || passage.tokens.norm[i - 1] === ":");
    if (opens) return { first: i, last: Math.min(end, zone.last) };
  }
  return null;
}

/** The plan, she said, would fail. */
function resumption(passage: Passage, comma: number, end: number): Range | null {
  const rest = trimmed(passage, { first: comma, last: end });
  if (!rest) return null;
  const zone = zoneFrom(passage, rest.first);
  if (zone) return { first: rest.first, last: Math.min(end, zone.last) };
  const cue =
    cueAt(passage.tokens, rest.first, rest.first) ?? cueAt(passage.tokens, rest.first + 1, rest.first + 1);
  const aside =
    cue !== null ||
    inZone(passage, rest.first) ||
    isOpening(passage, rest, false) ||
    startsAside(passage, rest.first);
  return aside || wordCount(passage.tokens, rest) < FEWEST_WORDS + 1 ? null : rest;
}

const startsAside = ({ tokens }: Passage, i: number): boolean =>
  /^(?:and|but|who|which|a|an|the|according|with|while|referring|citing|adding|in|using)$/.test(
    tokens.norm[i]!,
  ) || tokens.norm[i]!.endsWith("ing");
