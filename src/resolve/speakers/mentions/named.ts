// “Aker”, “the data firm StatBarn”, “the Okoro campaign”, “the Alliance”: the speaker of a source that is a name, or has one.
import { firstTokenFrom } from "../../../segment/tokens.ts";
import { firstFrom } from "../../../span.ts";
import { type Context, type SourceTokens, type SourceReader, type SourceReading } from "../context.ts";
import { asBody, settled, type Entity } from "../entities/entity.ts";
import { bodyOf } from "../nouns/named-bodies.ts";
import { nounClass, readNounPhrase, type NounPhrase } from "../nouns/noun-phrase.ts";
import { resolveNoun } from "../nouns/nouns.ts";
import {
  organizationHeads,
  organizationNouns,
  derivedBodies,
  describedBodies,
} from "../../../english/bodies/nouns.ts";
import { demonyms } from "../../../english/bodies/organizations.ts";
import { explainedName } from "./head-name.ts";
import { andOthers, joint } from "./joint.ts";

/** The noun tells that the name is a body's. */
const explained: SourceReader = {
  name: "explained",
  example: "A report came. The data firm StatBarn said the port was safe.",
  read({ context, range, name }) {
    if (name !== undefined) return null;
    const found = explainedName(context.segments.tokens, range, context.people);
    return found === undefined ? null : { entity: asBody(context.named[found]!) };
  },
};

/** "the Okoro campaign" has a name; "Okoro’s campaign", "an Okoro aide" and "the Marlow phone maker" have none. */
const namedNoun: SourceReader = {
  name: "namedNoun",
  example: "Nils Okoro ran. The Okoro campaign said the port was safe.",
  read({ context, range: { first, last }, name, nounFollows }) {
    if (name === undefined || !nounFollows) return null;
    const { tokens } = context.segments;
    const noun = readNounPhrase(tokens, first, last);
    const end = firstTokenFrom(tokens, context.people[name]!.end);
    const described = describedBodies.has(noun.norm) || demonyms.has(tokens.norm[end - 1]!); // "the South Korean company"
    if (noun.owned || noun.indefinite || tokens.norm[end] === "-" || described) return null;
    return nounClass(noun) === "organization" ? { entity: bodyNamedBy(context, name, noun.head) } : null;
  },
};

const nameAndOthers: SourceReader = {
  name: "nameAndOthers",
  example: "Nils Aker and his aides said the port was safe.",
  read({ context, range, name, nounFollows }) {
    if (name === undefined || nounFollows) return null;
    const { tokens } = context.segments;
    const end = firstTokenFrom(tokens, context.people[name]!.end);
    return andOthers(tokens, end, range.last) ? { entity: joint(context, [name], null) } : null;
  },
};

/** A common noun with a capital is the body that it refers back to. */
const capitalNoun: SourceReader = {
  name: "capitalNoun",
  example: "Nils Aker leads the Harbour Alliance. The Alliance said the port was safe.",
  read(reading) {
    const { context, range, name, nounFollows } = reading;
    if (name === undefined || nounFollows || !isCapitalNoun(reading, name)) return null;
    const noun = readNounPhrase(context.segments.tokens, range.first, range.last);
    const entity = resolveNoun(context, noun, [], { start: 0, end: 0, text: "" });
    return entity?.name ? { entity } : null;
  },
};

const name: SourceReader = {
  name: "name",
  example: "Nils Aker said the port was safe.",
  read: ({ context, name, nounFollows }) =>
    name === undefined || nounFollows ? null : { entity: settled(context.named[name]!) },
};

export const nameReaders: readonly SourceReader[] = [explained, namedNoun, nameAndOthers, capitalNoun, name];

/** "the Roe campaign", "the Okoro administration": a body named after somebody. */
function bodyNamedBy(context: Context, name: number, head: number): Entity {
  const { text, tokens } = context.segments;
  const entity = context.named[name]!;
  if (!derivedBodies.has(tokens.norm[head]!) && entity.kind !== "person") return asBody(entity); // "the Harbour Post newspaper"
  const { start } = context.people[name]!;
  return bodyOf(
    context,
    text.slice(start, tokens.end[head - 1]),
    text.slice(tokens.start[head], tokens.end[head]),
  );
}

/** "the Alliance", "the Court", and no more. */
function isCapitalNoun({ context, range: { first, last } }: SourceReading, name: number): boolean {
  const { tokens } = context.segments;
  const { end } = context.people[name]!;
  if (tokens.norm[first] !== "the" || last - first !== 2 || tokens.end[first + 1] !== end) return false;
  const norm = tokens.norm[first + 1]!;
  return organizationNouns.has(norm) || organizationHeads.has(norm);
}

/** The name that follows a comma after the source, which is told by a noun phrase with "the". */
export function namedAfter(
  { segments: { tokens }, people, named }: Context,
  { last }: SourceTokens,
  noun: NounPhrase,
): Entity | null {
  if (!noun.definite || tokens.norm[last] !== "," || last + 1 >= tokens.length) return null;
  const n = firstFrom(people, tokens.start[last + 1]!);
  const name = people[n];
  if (!name || name.phrase.start !== tokens.start[last + 1]) return null;
  if (tokens.norm[firstTokenFrom(tokens, name.end)] !== ",") return null;
  const kind = nounClass(noun);
  if (kind === "organization" && name.kind !== "person" && name.kind !== "place") return asBody(named[n]!);
  return kind === "person" && name.kind === "person" ? named[n]! : null;
}
