import { speakerSchema, type Speaker } from "../resolve/schema.ts";
import { checkWords, oneOf } from "./arguments.ts";
import { isCalled, nameOf } from "./who.ts";
import type { Kind } from "./entry.ts";
import { link, node, type JsonLdNode, type Linker, type Shown } from "./shown.ts";

/** Speakers, as queries ask for them: by their names, and by all that they said. */
export const speakerKind = {
  kind: "speakers",
  speakerId: ({ id }) => id,
  words: ({ id }, view) => view.quotesBy(id).map(({ text }) => text).join("\n"),
  topics: ({ id }, view) => view.quotesBy(id).flatMap((quote) => [quote.text, ...view.namesIn(quote.id)]),
  steps: {
    /** Speakers who go by a name, an alias or an id: `speakers.named("Doe")`; unlike `by`, not the groups they stand in. */
    named: (name: string) => isCalled(checkWords("named", name, 'a name such as "Jane Doe"')),
    /** Speakers of any of these kinds: `speakers.kind("organization")`. */
    kind: oneOf("kind", speakerSchema.shape.kind),
  },
} as const satisfies Kind<Speaker>; // prettier-ignore

/** Speakers, as they are shown. */
export const speakersShown: Shown<Speaker> = {
  kind: "speakers",
  title: "Speakers",
  hasSpeaker: false,
  hasRule: false,
  spans: ({ mentions }) => mentions,
  columns: {
    id: { note: "id of the speaker, unique in its article" },
    start: { note: "where it is first mentioned, in UTF-16 code units" },
    end: { note: "where that mention ends, half-open" },
    name: { note: "full name, without titles" },
    kind: { note: "person, organization, group, anonymous or document" },
    role: { note: "office" },
    affiliation: { note: "body it belongs to" },
    aliases: { note: "what else it is called" },
    members: {
      note: "names, or ids, of who belongs to a group",
      read: ({ members }, view) => members.map((id) => view.speaker(id)?.name ?? id).join("; ") || null,
    },
    mentions: { type: "int32", note: "how often it is mentioned", read: ({ mentions }) => mentions.length },
    quotes: { type: "int32", note: "how often it is quoted", read: ({ id }, view) => view.quotesBy(id).length },
    sentence: { note: "the sentence that first mentions it" },
  },
  note: ({ name, kind, role }) => [name ?? `unnamed ${kind}`, role].filter((part) => part !== null).join(", "),
  linked: { as: "mentions", node: (speaker, linker) => ({ ...briefNode(speaker, linker), ...details(speaker, linker) }) },
  terminal: {
    name: { style: "bold", read: nameOf },
    role: { read: office },
    quotes: { read: ({ id }, view) => String(view.quotesBy(id).length) },
    "also called": { style: "dim", read: (speaker) => speaker.aliases.filter((alias) => alias !== nameOf(speaker)).join(", ") },
  },
}; // prettier-ignore

/** "port minister, Harbour Party", but not "head of the port, the port". */
function office({ role, affiliation }: Speaker): string {
  const known = role !== null && affiliation !== null && role.includes(affiliation);
  return [role, known ? null : affiliation].filter((part) => part !== null).join(", ");
}

/** "union members" are no body with a letterhead, but schema.org has no nearer word for people together. */
const TYPES: Readonly<Record<Speaker["kind"], string>> = {
  person: "Person",
  anonymous: "Person",
  organization: "Organization",
  group: "Organization",
  document: "CreativeWork",
};

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
