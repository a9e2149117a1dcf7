// “Okoro’s campaign”, “her campaign”: a body that is named after whom it belongs to.
import { firstTokenFrom } from "../../segment/tokens.ts";
import type { Context } from "./context.ts";
import { createEntity, type Entity } from "./entity.ts";
import { personalBodies, singularPronouns } from "../../english/speakers/speakers.ts";
import { nameParts } from "../../names/parts.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { resolveSingular } from "./pronouns.ts";

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
