import type { Meta } from "../../article/schema.ts";
import type { NameMention } from "../../extract/people/schema.ts";
import type { Quote } from "../../extract/quotes/schema.ts";
import type { Segments } from "../../segment/segments.ts";
import { byPosition } from "../../span.ts";
import type { Speaker } from "../schema.ts";
import { clusterNames } from "./clusters.ts";
import { createContext } from "./context.ts";
import type { Entity } from "./entity.ts";
import { delayedNames } from "./delayed.ts";
import { readThrough } from "./read-through.ts";
import { toSpeakers } from "./speakers.ts";
import { findVia } from "./via.ts";

/** Ties every quote's source to one speaker, in the order of the text, and notes who passed its words on. */
export function resolveSpeakers(
  segments: Segments,
  meta: Meta,
  found: { readonly people: readonly NameMention[]; readonly quotes: readonly Quote[] },
): { speakers: Speaker[]; quotes: Quote[] } {
  const people = [...found.people].sort(byPosition);
  const context = createContext(segments, people, clusterNames(segments.text, people));
  const bySource = readThrough(context, meta, found.quotes);
  const read = speakersOf(found.quotes, bySource);
  const delayed = delayedNames(context, found.quotes, read);
  const who = read.map((entity) => (entity && delayed.get(entity)) ?? entity);
  for (const [unnamed, entity] of delayed) {
    entity.mentions.push(...unnamed.mentions);
    entity.role ??= unnamed.role;
  }
  const via = findVia(context, found.quotes, who);
  const { speakers, idOf } = toSpeakers([...who, ...via]);
  const quotes = found.quotes.map((quote, q) => ({
    ...quote,
    speakerId: idOf(who[q] ?? null),
    via: idOf(via[q] ?? null),
  }));
  return { speakers, quotes };
}

/** A quote that goes on without a source of its own has the speaker of the one before. */
function speakersOf(
  quotes: readonly Quote[],
  bySource: ReadonlyMap<number, Entity | null>,
): (Entity | null)[] {
  let last: Entity | null = null;
  return quotes.map(({ source, rule }) => {
    if (source) last = bySource.get(source.start) ?? null;
    else if (!rule.includes("continued")) return null;
    return last;
  });
}
