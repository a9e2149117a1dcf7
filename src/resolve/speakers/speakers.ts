import { byPosition, contains, type Mention } from "../../span.ts";
import type { Speaker } from "../schema.ts";
import type { Entity } from "./entity.ts";

/** The entities that speak, pass on or belong to a group that speaks, as speakers numbered by first mention. */
export function toSpeakers(quoted: readonly (Entity | null)[]): {
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
