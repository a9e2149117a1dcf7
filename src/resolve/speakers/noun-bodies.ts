// “the committee”, “the company”, “the appeals court”: the body that a common noun refers back to.
import { demonyms, placeTails } from "../../english/bodies/organizations.ts";
import { placeOf, type Context } from "./context.ts";
import type { Entity } from "./entity.ts";
import { plainWords } from "../../names/parts.ts";
import {
  anyOrganization,
  businessNouns,
  countryNouns,
  freelyNamedKinds,
  genericModifiers,
  namedKinds,
  publicHeads,
} from "../../english/speakers/speakers.ts";
import type { NounPhrase } from "./noun-phrase.ts";

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
export function bodyByNoun(context: Context, noun: NounPhrase): Entity | null {
  if (noun.owned) return null;
  const at = placeOf(context.segments, noun.first);
  const byName = bodyNamedAfter(context, noun);
  if (byName || modifiersOf(context, noun).length > 0) return byName;
  if (countryNouns.has(noun.norm))
    return context.discourse.antecedent(at, (e) => isNamedBody(e) && isCountry(e), NEAR);
  if (namedKinds.has(noun.norm))
    return context.discourse.antecedent(
      at,
      (e) => isNamedBody(e) && !e.place && mayStandFor(e.name!, noun.norm),
      NEAR,
    );
  return anyOrganization.has(noun.norm)
    ? context.discourse.antecedent(at, (e) => isNamedBody(e) && !e.place && mayBe(e.name!, noun.norm), NEAR)
    : null;
}

/** "the appeals court" fits the "Court of Appeals", "the finance ministry" no "Ministry of Ports". */
function isNamedAfter(name: string, norm: string, modifiers: readonly string[]): boolean {
  const words = plainWords(name);
  return (
    words.length > 1 &&
    words.includes(norm) &&
    (modifiers.length === 0 || modifiers.some((word) => words.includes(word)))
  );
}
