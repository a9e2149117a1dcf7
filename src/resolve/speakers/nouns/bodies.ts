// “the committee”, “the company”, “the appeals court”: the body that a common noun refers back to.
import { demonyms, placeTails } from "../../../english/bodies/organizations.ts";
import { placeOf, unnamed, type Context } from "../context.ts";
import type { Entity } from "../entities/entity.ts";
import { plainWords } from "../../../names/parts.ts";
import {
  anyOrganization,
  businessNouns,
  countryNouns,
  freelyNamedKinds,
  genericModifiers,
  namedKinds,
  publicHeads,
} from "../../../english/bodies/nouns.ts";
import { ownedName } from "./named-bodies.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { isBare, keyOf, type NounReader } from "./reader.ts";
import { Shape, firstTokenFrom } from "../../../segment/tokens.ts";

const NEAR = 3;
/** "HWU", "U.N." */
const INITIALS = /^(?:\p{Lu}\.?){2,}$/u;
/** Sentences back in which a body with the noun in its name is looked for. */
const NAMED_BACK = 40;

/** The body with the noun in its name: "the union" of the "Harbour Workers Union". */
export function bodyNamedAfter(context: Context, noun: NounPhrase): Entity | null {
  const modifiers = modifiersOf(context, noun);
  return context.discourse.antecedent(
    placeOf(context.segments, noun.first),
    (e) => isNamedBody(e) && isNamedAfter(e.name!, noun.norm, modifiers),
    NAMED_BACK,
  );
}

/** "the ministry" has its letter in "MFA", and none in "TASS"; "the party" may be "Labour", or have its name in any language. */
const mayStandFor = (name: string, norm: string): boolean =>
  INITIALS.test(name)
    ? freelyNamedKinds.has(norm) || name.includes(norm[0]!.toUpperCase())
    : norm === "party" && demonyms.has(name.toLowerCase());

/** "the company" is no "National Institute of Ports". */
const mayBe = (name: string, norm: string): boolean =>
  !businessNouns.has(norm) || !plainWords(name).some((word) => publicHeads.has(word));

/** "the government" is a country's or a region's: no road has one. */
const isCountry = ({ name, place }: Entity): boolean => place && !placeTails.has(plainWords(name!).at(-1)!);

const isNamedBody = (entity: Entity): boolean => entity.kind === "organization" && entity.name !== null;

/** What tells this body from another: "appeals" of "the federal appeals court"; "Oslo-based" tells nothing. */
function modifiersOf({ segments: { tokens } }: Context, { first, head }: NounPhrase): string[] {
  const words = tokens.norm.slice(first + 1, head);
  return words
    .slice(words.indexOf("based") + 1)
    .filter((word) => !genericModifiers.has(word) && !demonyms.has(word));
}

/** The body that "the committee" or "the company" means: one with that word in its name, else the one named last. */
const byNoun: NounReader = {
  name: "byNoun",
  of: "organization",
  example: "The Harbour Workers Union met. The union said the port was safe.",
  read({ context, noun }) {
    if (!noun.definite || noun.owned) return null;
    const byName = bodyNamedAfter(context, noun);
    if (byName || modifiersOf(context, noun).length > 0) return byName;
    const fits = bodiesFor(noun.norm);
    if (!fits) return null;
    const at = placeOf(context.segments, noun.first);
    return context.discourse.antecedent(at, (e) => isNamedBody(e) && fits(e), NEAR);
  },
};

/** Which bodies named just before a noun may mean that is in no name; null where it may mean none. */
function bodiesFor(norm: string): ((entity: Entity) => boolean) | null {
  if (countryNouns.has(norm)) return isCountry;
  if (namedKinds.has(norm)) return (e) => !e.place && mayStandFor(e.name!, norm);
  return anyOrganization.has(norm) ? (e) => !e.place && mayBe(e.name!, norm) : null;
}

/** "a panel of the Court of Appeals" is the court; "a panel of UN experts" is not the UN. */
const panel: NounReader = {
  name: "panel",
  of: "organization",
  example: "A panel of the Harbour Court said the port was safe.",
  read({ context: { segments, named, people }, noun, names }) {
    const { tokens } = segments;
    if (noun.norm !== "panel" || tokens.norm[noun.head + 1] !== "of") return null;
    const body = names.find((n) => {
      const { kind, start, end } = people[n]!;
      const next = firstTokenFrom(tokens, end);
      const experts = next < noun.last && tokens.shape[next] === Shape.lower;
      return kind === "organization" && start > tokens.start[noun.head]! && !experts;
    });
    return body === undefined ? null : named[body]!;
  },
};

/** "the bank" after "Marlow’s central bank said": the one without a name that spoke last. */
const spokenBody: NounReader = {
  name: "spokenBody",
  of: "organization",
  example: "Norway’s central bank said rates would rise. The bank said prices would, too.",
  read({ context, noun }) {
    if (!isBare(noun)) return null;
    const isIt = ({ kind, name, roleWords }: Entity) =>
      kind === "organization" && name === null && roleWords.has(noun.norm);
    return context.discourse.antecedent(placeOf(context.segments, noun.first), isIt);
  },
};

const unnamedBody: NounReader = {
  name: "unnamedBody",
  of: "organization",
  example: "A Lisbon court said the port was safe.",
  read: ({ context, noun }) =>
    context.shared(`organization ${keyOf(context, noun)}`, () =>
      unnamed("organization", null, { roleWords: new Set([noun.norm]) }),
    ),
};

export const bodyReaders: readonly NounReader[] = [ownedName, byNoun, panel, spokenBody, unnamedBody];

/** "the appeals court" fits the "Court of Appeals", "the finance ministry" no "Ministry of Ports". */
function isNamedAfter(name: string, norm: string, modifiers: readonly string[]): boolean {
  const words = plainWords(name);
  return (
    words.length > 1 &&
    words.includes(norm) &&
    (modifiers.length === 0 || modifiers.some((word) => words.includes(word)))
  );
}
