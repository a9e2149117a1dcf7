// “Okoro’s campaign”, “her campaign”, “Norway’s news agency NTB”, “the Greens”: a body that has a name in its phrase.
import { type NounReader, type NounReading, afterDeterminer } from "./reader.ts";
import { asBody, createEntity, type Entity } from "../entities/entity.ts";
import { demonyms } from "../../../english/bodies/organizations.ts";
import { isNameToken } from "../../../names/words.ts";
import { mentionOf } from "../../../span.ts";
import { placeOf, type Context } from "../context.ts";
import { firstTokenFrom } from "../../../segment/tokens.ts";
import { personalBodies } from "../../../english/bodies/nouns.ts";
import { singularPronouns } from "../../../english/persons/references.ts";
import { nameParts } from "../../../names/parts.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { resolveSingular } from "../pronouns/pronouns.ts";

/** The body, under the name that news gives it: the "Okoro campaign"; null where nobody named has one. */
export function ownedBody(context: Context, noun: NounPhrase, names: readonly number[]): Entity | null {
  if (!noun.owned || !personalBodies.has(noun.norm)) return null;
  const owner = ownerOf(context, noun, names);
  return owner && mayOwn(owner) ? bodyOf(context, nameParts(owner.name!).family, noun.norm) : null;
}

const mayOwn = ({ kind, name, place }: Entity): boolean =>
  name !== null && !place && (kind === "person" || kind === "unknown");

/** The body that is called after a name: "Okoro campaign". */
export function bodyOf(context: Context, name: string, noun: string): Entity {
  const label = `${name} ${noun}`;
  const body = context.shared(`body ${label.toLowerCase()}`, () =>
    createEntity("organization", { name: label }),
  );
  body.aliases.add(label);
  return body;
}

function ownerOf(context: Context, { first }: NounPhrase, names: readonly number[]): Entity | null {
  const { tokens } = context.segments;
  const gender = singularPronouns.get(tokens.norm[first]!);
  if (gender) return resolveSingular(context, first, gender);
  const owner = names.find((n) => tokens.norm[firstTokenFrom(tokens, context.people[n]!.end)] === "'s");
  return owner === undefined ? null : context.named[owner]!;
}

/** The name that ends the phrase. */
function nameAtHead({
  context: { segments, people, named },
  noun: { head },
  names,
}: NounReading): Entity | null {
  const n = names.find((name) => people[name]!.end === segments.tokens.end[head]);
  return n === undefined || people[n]!.kind === "place" ? null : asBody(named[n]!);
}

export const ownedName: NounReader = {
  name: "ownedName",
  of: "organization",
  example: "Norway’s state news agency NTB Agency said the port was safe.",
  read: (reading) => (reading.noun.owned && reading.noun.capital ? nameAtHead(reading) : null),
};

const nameAtEnd: NounReader = {
  name: "nameAtEnd",
  of: "other",
  example: "Norway’s state news service NTB said the port was safe.",
  read: (reading) => (reading.noun.capital ? nameAtHead(reading) : null),
};

const capital: NounReader = {
  name: "capital",
  of: "other",
  example: "Boreal, which flies to Oslo, said the port was safe.",
  read: ({ context, noun }) => (noun.capital ? byCapital(context, noun) : null),
};

export const capitalReaders: readonly NounReader[] = [nameAtEnd, capital];

/**
 * A capital that is no name elsewhere; one that opens its sentence tells nothing, unless it is a party's ("Labour said") or is
 * told more of ("Boreal, which flies to Oslo, said").
 */
export function byCapital(context: Context, noun: NounPhrase): Entity | null {
  const { text, tokens, sentences } = context.segments;
  if (!isNameToken(tokens, noun.head)) return null; // "August"
  const opens = sentences[placeOf(context.segments, noun.head).sentence]?.first === noun.head;
  const relative = tokens.norm[noun.head + 1] === "," ? tokens.norm[noun.head + 2]! : "";
  if (opens && !demonyms.has(noun.norm) && relative !== "which" && relative !== "who") return null;
  const mention = mentionOf(text, tokens.start[afterDeterminer(noun)]!, tokens.end[noun.head]!);
  const entity = context.shared(`name ${mention.text.toLowerCase()}`, () =>
    createEntity(relative === "who" ? "person" : "organization", { name: mention.text }),
  );
  entity.aliases.add(mention.text);
  return entity;
}
