import type { Meta } from "../../article/schema.ts";
import type { NameMention } from "../../extract/people/schema.ts";
import type { Quote } from "../../extract/quotes/schema.ts";
import type { Segments } from "../../segment/segments.ts";
import { byPosition, contains, type Mention } from "../../span.ts";
import type { Speaker } from "../schema.ts";
import { clusterNames } from "./entities/clusters.ts";
import { createContext } from "./context.ts";
import type { Entity } from "./entities/entity.ts";
import { delayedNames } from "./structure/delayed.ts";
import { readThrough } from "./read-through.ts";
import { findVia } from "./structure/via.ts";

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

/** The entities that speak, pass on or belong to a group that speaks, as speakers numbered by first mention. */
function toSpeakers(quoted: readonly (Entity | null)[]): {
  speakers: Speaker[];
  idOf: (entity: Entity | null) => string | null;
} {
  const entities = new Set<Entity>();
  for (const entity of quoted) {
    if (!entity || entity.open) continue;
    entities.add(entity);
    for (const member of entity.members) entities.add(member);
  }
  const inOrder = [...entities]
    .map((entity) => ({ entity, mentions: ownMentions(entity.mentions) }))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const ids = new Map(inOrder.map(({ entity }, i) => [entity, `speaker-${i + 1}`]));
  const idOf = (entity: Entity | null): string | null => (entity && ids.get(entity)) ?? null;
  return { speakers: inOrder.map(({ entity, mentions }) => toSpeaker(entity, mentions, idOf)), idOf };
}

function toSpeaker(entity: Entity, mentions: Mention[], idOf: (entity: Entity) => string | null): Speaker {
  return {
    id: idOf(entity)!,
    name: entity.name,
    kind: entity.kind === "unknown" ? "organization" : entity.kind,
    role: entity.role,
    affiliation: entity.affiliation,
    aliases: [...entity.aliases],
    mentions,
    members: entity.members.map((member) => idOf(member)!),
  };
}

/** In text order; of a source and the name in it, the source alone. */
function ownMentions(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort(byPosition))
    if (!kept.length || !contains(kept.at(-1)!, mention)) kept.push(mention);
  return kept;
}
