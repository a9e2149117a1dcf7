// What the rules read: an article with its quotations, in units.

import { adjunctOpeners } from "../../english/speech/grammar.ts";
import { cueAt } from "./find/cues.ts";
import { subjectBefore } from "./find/subject-before.ts";
import type { Range } from "./phrases.ts";
import { storyRoles } from "../../segment/schema.ts";
import type { Segments, Sentence, Zone } from "../../segment/segments.ts";
import { TokenKind, type Tokens } from "../../segment/tokens.ts";

/** What the rules read: tokens, and for each token the outer quotation zone it stands in. */
export type Passage = {
  readonly segments: Segments;
  readonly tokens: Tokens;
  readonly units: readonly Unit[];
  /** Index into `segments.zones` of the outermost zone round each token, or -1. */
  readonly zoneOf: Int32Array;
};

export function readPassage(segments: Segments): Passage {
  const zoneOf = new Int32Array(segments.tokens.length).fill(-1);
  segments.zones.forEach((zone, z) => {
    // a mark that is never closed tells nothing: “It is lost, he said.
    if (zone.depth === 0 && (zone.closed || zone.goesOn)) zoneOf.fill(z, zone.first, zone.last);
  });
  return { segments, tokens: segments.tokens, zoneOf, units: unitsOf(segments, zoneOf) };
}

/** The outer zone round token `i`, if it stands in one. */
export function zoneRound({ segments, zoneOf }: Passage, i: number): Zone | null {
  const zone = zoneOf[i] ?? -1;
  return zone < 0 ? null : segments.zones[zone]!; // an array asked for -1 looks long for it
}

/** The outer zone that begins at token `i`, if one does. */
export function zoneFrom(passage: Passage, i: number): Zone | null {
  const zone = zoneRound(passage, i);
  return zone?.first === i ? zone : null;
}

/** The outer zone whose last token is `i`, if one is. */
export function zoneUpTo(passage: Passage, i: number): Zone | null {
  const zone = zoneRound(passage, i);
  return zone?.last === i + 1 ? zone : null;
}

export const inZone = (passage: Passage, i: number): boolean => passage.zoneOf[i]! >= 0;

/** Words and numbers in a range. */
export function wordCount(tokens: Tokens, { first, last }: Range): number {
  let count = 0;
  for (let i = first; i < last; i++) if (tokens.kind[i]! <= TokenKind.number) count++;
  return count;
}

const LOOSE = new Set([".", ",", ";", ":", "–", "—", "-", "…", "...", "!", "?"]);

/** A range without commas, stops and dashes at its edges; what stands inside a zone stays. */
export function trimmed(passage: Passage, { first, last }: Range): Range | null {
  const { tokens } = passage;
  while (first < last && LOOSE.has(tokens.norm[first]!) && !inZone(passage, first)) first++;
  while (last > first && LOOSE.has(tokens.norm[last - 1]!) && !inZone(passage, last - 1)) last--;
  return first < last ? { first, last } : null;
}

/** Sentences that quotation marks hold together: rules read one unit at a time. */
export type Unit = Range & { readonly block: number };

const LONGEST_TAG_SUBJECT = 10;

/** “It is late. We go,” she said. – two sentences, one unit: the zone crosses the stop. */
export function unitsOf(segments: Segments, zoneOf: Int32Array): Unit[] {
  const units: Unit[] = [];
  for (const sentence of segments.sentences) {
    if (!storyRoles.has(segments.blocks[sentence.block]!.role)) continue;
    if (sentence.first === segments.dateline?.first) continue; // "LAGOS, May 3 (Coastwire) –" is nobody's words
    const before = units.at(-1);
    if (before?.block === sentence.block && holdsTogether(segments, zoneOf, before, sentence))
      units[units.length - 1] = { ...before, last: sentence.last };
    else units.push({ first: sentence.first, last: sentence.last, block: sentence.block });
  }
  return units;
}

function holdsTogether(segments: Segments, zoneOf: Int32Array, before: Unit, sentence: Sentence): boolean {
  const zone = zoneOf[before.last - 1]!;
  if (zone < 0 || before.last !== sentence.first) return false;
  const closed = segments.zones[zone]!.last === before.last;
  if (zoneOf[sentence.first] === zone) return true;
  return (
    closed &&
    isTag(segments.tokens, sentence) &&
    !(endsFlat(segments.tokens, before) && holdsZone(zoneOf, sentence))
  );
}

/** “Is it safe?” Mayor Una Orr asked. – the second sentence is nothing but who said the first. */
function isTag(tokens: Tokens, { first, last }: Range): boolean {
  const limit = Math.min(last, first + LONGEST_TAG_SUBJECT);
  for (let i = first + 1; i < limit; i++) {
    const cue = cueAt(tokens, i, first);
    if (!cue?.takes.has("clause")) continue;
    const next = tokens.norm[i + 1];
    const bare = i + 1 >= last || next === "." || next === "," || next === ":" || adjunctOpeners.has(next!);
    return bare && subjectBefore(tokens, cue.first, first)?.first === first && !holdsThat(tokens, i, last);
  }
  return false;
}

/** “We won.” She adds, “We can rest.” – a full stop closes the first: the second quotation is hers alone to claim. */
const endsFlat = (tokens: Tokens, { last }: Range): boolean => tokens.norm[last - 2] === ".";

function holdsZone(zoneOf: Int32Array, { first, last }: Range): boolean {
  for (let i = first; i < Math.min(last, first + LONGEST_TAG_SUBJECT); i++) if (zoneOf[i]! >= 0) return true;
  return false;
}

function holdsThat(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < Math.min(last, first + LONGEST_TAG_SUBJECT); i++)
    if (tokens.norm[i] === "that") return true;
  return false;
}
