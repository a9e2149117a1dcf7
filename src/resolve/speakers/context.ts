import type { NameMention } from "../../extract/people/schema.ts";
import type { Meta } from "../../article/schema.ts";
import type { Rule } from "../../text/rule.ts";
import type { Segments } from "../../segment/segments.ts";
import { TokenKind, firstTokenFrom, type Tokens } from "../../segment/tokens.ts";
import { firstFrom, type Mention, type Span } from "../../span.ts";
import { createDiscourse, type Discourse, type Place } from "./entities/discourse.ts";
import { createEntity, type Entity } from "./entities/entity.ts";

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

/** The tokens `[first, last)` of a source, and the names in it by their index in the list of all names. */
export type SourceTokens = {
  readonly first: number;
  readonly last: number;
  readonly names: readonly number[];
};

export const tokensOf = (tokens: Tokens, { start, end }: Span): { first: number; last: number } => ({
  first: firstTokenFrom(tokens, start),
  last: firstTokenFrom(tokens, end),
});

/** The source's tokens without marks at its edges, and the names in it. */
export function sourceTokens({ segments: { tokens }, people }: Context, source: Mention): SourceTokens {
  let { first, last } = tokensOf(tokens, source);
  while (
    last > first &&
    (tokens.norm[last - 1] === "," ||
      tokens.norm[last - 1] === "'s" ||
      tokens.kind[last - 1] === TokenKind.mark)
  )
    last--;
  while (first < last && tokens.kind[first] === TokenKind.mark) first++;
  const names: number[] = [];
  for (let n = firstFrom(people, source.start); n < people.length && people[n]!.start < source.end; n++)
    names.push(n);
  return { first, last, names };
}

/** A source while it is read. */
export type SourceReading = {
  readonly context: Context;
  readonly meta: Meta;
  readonly source: Mention;
  readonly range: SourceTokens;
  /** Who speaks the quotation that the source stands in. */
  readonly enclosing: Entity | null;
  /** The name that the source is about, by its index. */
  readonly name: number | undefined;
  /** A noun goes on after that name: "Aker aides". */
  readonly nounFollows: boolean;
};
/** Who is meant: null where the form of the source is known, and the text leaves open who it is. */
export type Meant = { readonly entity: Entity | null };
export type SourceReader = Rule<SourceReading, Meant>;
