import type { Segments, Zone } from "../../segment/segments.ts";
import { TokenKind, type Tokens } from "../../segment/tokens.ts";
import type { Range } from "./phrases.ts";
import { unitsOf, type Unit } from "./units.ts";

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
