// “the committee”, “the company”, “the appeals court”: the body that a common noun refers back to.
import { placeOf, type Context } from "./context.ts";
import { plainWords, type Entity } from "./entity.ts";
import { anyOrganization, countryNouns, genericModifiers } from "./lexicon.ts";
import type { NounPhrase } from "./noun-phrase.ts";

const NEAR = 3;
/** Sentences back in which a body with the noun in its name is looked for. */
const NAMED_BACK = 40;

/** The body that "the committee" or "the company" means: one with that word in its name, else the one named last. */
export function bodyByNoun(context: Context, noun: NounPhrase): Entity | null {
  if (noun.owned) return null;
  const at = placeOf(context.segments, noun.first);
  const body = (entity: Entity): boolean => entity.kind === "organization" && entity.name !== null;
  const { norm: words } = context.segments.tokens;
  const modifiers = words.slice(noun.first + 1, noun.head).filter((word) => !genericModifiers.has(word));
  const byName = context.discourse.antecedent(
    at,
    (e) => body(e) && isNamedAfter(e.name!, noun.norm, modifiers),
    NAMED_BACK,
  );
  if (byName || modifiers.length > 0) return byName;
  if (countryNouns.has(noun.norm)) return context.discourse.antecedent(at, (e) => body(e) && e.place, NEAR);
  return anyOrganization.has(noun.norm)
    ? context.discourse.antecedent(at, (e) => body(e) && !e.place, NEAR)
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
