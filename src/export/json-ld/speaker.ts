import type { Speaker } from "../../resolve/schema.ts";
import type { Linker } from "./linker.ts";
import { link, node, type JsonLdNode } from "./node.ts";

/** "union members" are no body with a letterhead, but schema.org has no nearer word for people together. */
const TYPES: Readonly<Record<Speaker["kind"], string>> = {
  person: "Person",
  anonymous: "Person",
  organization: "Organization",
  group: "Organization",
  document: "CreativeWork",
};

/** A speaker with all that is known of it. */
export const speakerNode = (speaker: Speaker, linker: Linker): JsonLdNode => ({
  ...briefNode(speaker, linker),
  ...details(speaker, linker),
});

/** Who is meant, in brief; somebody whom the article does not name has its words for a description. */
function briefNode(speaker: Speaker, { urn }: Linker): JsonLdNode {
  const { id, name, kind, role, mentions } = speaker;
  return node(TYPES[kind], {
    "@id": urn(id),
    name,
    description: name === null ? mentions[0]?.text : isOne(speaker) ? null : role,
    jobTitle: isOne(speaker) ? role : null,
  });
}

function details(speaker: Speaker, { view, urn }: Linker): JsonLdNode {
  const { name, affiliation, members, aliases, kind } = speaker;
  return node(TYPES[kind], {
    alternateName: aliases.filter((alias) => alias !== name),
    affiliation: isOne(speaker) && affiliation !== null ? node("Organization", { name: affiliation }) : null,
    member: members.filter((id) => view.speaker(id) !== null).map((id) => link(urn(id))),
  });
}

const isOne = ({ kind }: Speaker): boolean => kind === "person" || kind === "anonymous";

/** Who said it, under the property that fits: a paper speaks for nobody, it is what words are based on. */
export function spoken(
  speakerId: string | null,
  property: string,
  linker: Linker,
): Record<string, JsonLdNode> {
  const speaker = linker.view.speaker(speakerId);
  if (!speaker) return {};
  return { [speaker.kind === "document" ? "isBasedOn" : property]: briefNode(speaker, linker) };
}
