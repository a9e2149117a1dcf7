import type { NameMention } from "../../extract/people/schema.ts";
import type { Segments } from "../../segment/segments.ts";
import type { Mention } from "../../span.ts";
import { createDiscourse, type Discourse, type Place } from "./discourse.ts";
import { createEntity, type Entity } from "./entity.ts";

/** What resolving one article's sources shares: its text, its names with their entities, and what was said so far. */
export type Context = {
  readonly segments: Segments;
  readonly people: readonly NameMention[];
  /** The entity of each of `people`. */
  readonly named: readonly Entity[];
  readonly discourse: Discourse;
  /** By token: 1 inside a quotation of some length. */
  readonly quoted: Uint8Array;
  /** The entity under a key ("officials at the port"), made by `create` when there is none. */
  shared(key: string, create: () => Entity): Entity;
};

const SHORTEST_QUOTATION = 6;

export function createContext(
  segments: Segments,
  people: readonly NameMention[],
  named: readonly Entity[],
): Context {
  const byKey = new Map<string, Entity>();
  return {
    segments,
    people,
    named,
    discourse: createDiscourse(),
    quoted: quotedTokens(segments),
    shared(key, create) {
      const known = byKey.get(key) ?? create();
      byKey.set(key, known);
      return known;
    },
  };
}

/** Scare quotes ("so-called ‘help’") are the article's own voice; longer quotations are not. */
function quotedTokens({ tokens, zones }: Segments): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  for (const zone of zones)
    if (zone.depth === 0 && zone.last - zone.first >= SHORTEST_QUOTATION)
      quoted.fill(1, zone.first, zone.last);
  return quoted;
}

/** The sentence that token `token` stands in. */
export function sentenceAt({ sentences }: Segments, token: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.last <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function placeOf(segments: Segments, token: number, gender: Place["gender"] = null): Place {
  const sentence = sentenceAt(segments, token);
  return {
    start: segments.tokens.start[token]!,
    sentence,
    block: segments.sentences[sentence]?.block ?? 0,
    gender,
  };
}

/** A speaker without a name, of one mention. */
export const unnamed = (kind: Entity["kind"], source: Mention | null, own: Partial<Entity> = {}): Entity =>
  createEntity(kind, { mentions: source ? [source] : [], ...own });
