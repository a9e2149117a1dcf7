// “…,” she said on Friday, pointing north, “…”
// The plan, she said, would fail.

import { cueAt } from "./cues.ts";
import {
  adjunctOpeners,
  asideOpeners,
  clauseStarters,
  coordinators,
  openers,
  prepositions,
} from "../../../english/speech/grammar.ts";
import { trimmed, type Passage, wordCount, zoneFrom } from "../passage.ts";
import type { Range } from "../phrases.ts";

/** What stands after a closing cue: the rest of its content, if it was interrupted, and where reading goes on. */
export type Rest = { readonly content: Range | null; readonly last: number };

const FURTHEST_PART = 40;
/** "told reporters that …" has a content of its own; "told reporters after a day that …" has none. */
const FURTHEST_THAT = 2;
const LONGEST_ADDRESSEE = 6;
const FEWEST_WORDS = 3;
/** "Later, she said": at most so many tokens before the comma are no content. */
const LONGEST_OPENER = 3;
const STOPS: ReadonlySet<string> = new Set([".", "!", "?", ";", ":"]);

/** "On Tuesday, he said …", "Emerging from the talks, she said …": what stands before the comma is no content. */
export function isOpening({ tokens }: Passage, content: Range): boolean {
  const joined = coordinators.has(tokens.norm[content.first]!) && content.last > content.first + 1;
  const first = tokens.norm[joined ? content.first + 1 : content.first]!;
  const short = content.last - content.first <= LONGEST_OPENER;
  return (
    prepositions.has(first) ||
    clauseStarters.has(first) ||
    first.endsWith("ing") ||
    (short && openers.has(first))
  );
}

/** After a quotation anything but another attribution is an adjunct. */
export function restOfQuotation(passage: Passage, last: number, end: number): Rest | null {
  const adjunct = adjunctEnd(passage, last, end, true);
  if (adjunct === null) return null;
  const content = continuesAt(passage, adjunct, end) ? quotationAfter(passage, adjunct, end) : null;
  return { content, last: content ? end : adjunct };
}

/** After plain words only what opens like an adjunct is one, or a word or two after "told". */
export function restOfClause(
  passage: Passage,
  last: number,
  end: number,
  tellsSomebody: boolean,
): Rest | null {
  const adjunct = adjunctEnd(passage, last, end, tellsSomebody && endsSoon(passage, last, end));
  if (adjunct === null || zoneFrom(passage, adjunct)) return null;
  const content = continuesAt(passage, adjunct, end) ? resumption(passage, adjunct, end) : null;
  return { content, last: content ? end : adjunct };
}

/** "she told Quayline, as …", "she told reporters.": whoever is told, and then a comma or nothing. */
function endsSoon({ tokens }: Passage, last: number, end: number): boolean {
  if (end - last <= LONGEST_ADDRESSEE) return true;
  for (let i = last; i < last + LONGEST_ADDRESSEE; i++) if (tokens.norm[i] === ",") return true;
  return false;
}

/** Where the adjunct after a cue ends; null where a content of the cue's own stands there. */
function adjunctEnd(passage: Passage, last: number, end: number, free: boolean): number | null {
  const { tokens } = passage;
  let i = last;
  for (; i < end && !continuesAt(passage, i, end) && !STOPS.has(tokens.norm[i]!); i++) {
    if (tokens.norm[i] === "that" && i <= last + FURTHEST_THAT) return null;
    if (i === last && !free && !isAdjunct(passage, i)) return null;
    if (i > last && cueAt(tokens, i, i)?.form === "ing") return i;
  }
  return i;
}

const continuesAt = (passage: Passage, i: number, end: number): boolean =>
  i < end && (passage.tokens.norm[i] === "," || zoneFrom(passage, i) !== null);

const isAdjunct = ({ tokens }: Passage, i: number): boolean =>
  adjunctOpeners.has(tokens.norm[i]!) || tokens.norm[i]!.endsWith("ly");

/** “…,” she said, pointing north, “…”: the quotation goes on in the same sentence. */
function quotationAfter(passage: Passage, from: number, end: number): Range | null {
  for (let i = from; i < Math.min(end, from + FURTHEST_PART); i++) {
    const zone = zoneFrom(passage, i);
    const before = passage.tokens.norm[i - 1];
    if (zone && (i === from || before === "," || before === ":"))
      return { first: i, last: Math.min(end, zone.last) };
  }
  return null;
}

/** The plan, she said, would fail. */
function resumption(passage: Passage, comma: number, end: number): Range | null {
  const rest = trimmed(passage, { first: comma, last: end });
  if (!rest || wordCount(passage.tokens, rest) < FEWEST_WORDS) return null;
  return startsAside(passage, rest) ? null : rest;
}

/** "…, she said, adding that …": what follows the comma is no part of the content. */
function startsAside(passage: Passage, rest: Range): boolean {
  const { tokens } = passage;
  const cue = cueAt(tokens, rest.first, rest.first) ?? cueAt(tokens, rest.first + 1, rest.first + 1);
  return cue !== null || isOpening(passage, rest) || asideOpeners.has(tokens.norm[rest.first]!);
}
