// “Aker arrived late. He said …”, “The unions said they …”: whom a pronoun means.
import { placeOf, sentenceAt, unnamed, type Context } from "../context.ts";
import type { Entity } from "../entities/entity.ts";
import {
  firstPersonPronouns,
  neuterPronouns,
  pluralPronouns,
  relativePronouns,
  singularPronouns,
} from "../../../english/persons/references.ts";
import { firstFrom } from "../../../span.ts";
import { firstOf, type Rule } from "../../../text/rule.ts";
import type { Entry } from "../entities/discourse.ts";
import { genderOfNoun, personByRole } from "../nouns/offices.ts";
import { anonymous } from "../nouns/persons.ts";
import { nounClass, readNounPhrase, type NounPhrase } from "../nouns/noun-phrase.ts";
import { resolveRelative } from "./relatives.ts";

const isPerson = ({ kind, place, determined }: Entity): boolean =>
  kind === "person" || kind === "anonymous" || (kind === "unknown" && !place && !determined);
const isBody = ({ kind }: Entity): boolean => kind === "organization";
const NEAR = 2;

type PronounReading = { readonly context: Context; readonly norm: string; readonly token: number };
type PronounReader = Rule<PronounReading, Entity>;

const singular: PronounReader = {
  name: "singular",
  example: "Nils Aker arrived late. He said the port was safe.",
  read({ context, norm, token }) {
    const gender = singularPronouns.get(norm);
    return gender ? resolveSingular(context, token, gender) : null;
  },
};

/** The group or body named last; else several that the text does not name together. */
const plural: PronounReader = {
  name: "plural",
  example: "Ana Roe and Nils Aker said ships were late. They said the port was safe.",
  read({ context, norm, token }) {
    if (!pluralPronouns.has(norm)) return null;
    const fits = (e: Entity): boolean => e.kind === "group" || (isBody(e) && e.spoke);
    return (
      context.discourse.antecedent(placeOf(context.segments, token), fits, NEAR) ?? unnamed("group", null)
    );
  },
};

const neuter: PronounReader = {
  name: "neuter",
  example: "The Harbour Union met. It said the port was safe.",
  read({ context, norm, token }) {
    if (!neuterPronouns.has(norm)) return null;
    const fits = (e: Entity, { subject, source }: Entry): boolean =>
      (isBody(e) && (!e.place || e.spoke) && (subject || source)) || e.kind === "document";
    return context.discourse.antecedent(placeOf(context.segments, token), fits, NEAR);
  },
};

const relative: PronounReader = {
  name: "relative",
  example: "Nils Aker, who said the port was safe, left.",
  read: ({ context, norm, token }) => (relativePronouns.has(norm) ? resolveRelative(context, token) : null),
};

export const pronounReaders: readonly PronounReader[] = [singular, plural, neuter, relative];

/** A word that can stand for a speaker: "she", "its", "who", "we". */
export const isPronounWord = (norm: string): boolean =>
  singularPronouns.has(norm) ||
  pluralPronouns.has(norm) ||
  neuterPronouns.has(norm) ||
  relativePronouns.has(norm) ||
  firstPersonPronouns.has(norm);

/** The entity that the pronoun at `token` means; null where the text leaves it open. */
export const resolvePronoun = (context: Context, norm: string, token: number): Entity | null =>
  firstOf(pronounReaders, { context, norm, token });

export function resolveSingular(context: Context, token: number, gender: "female" | "male"): Entity | null {
  const unnamedSubject = unnamedSubjectBefore(context, token, gender);
  if (unnamedSubject) return unnamedSubject;
  const at = placeOf(context.segments, token, gender);
  const found = context.discourse.antecedent(at, (e) => isPerson(e) && e.gender !== other(gender));
  if (found) {
    found.gender ??= gender;
    if (found.kind === "unknown") found.kind = "person";
  }
  return found;
}

const other = (gender: "female" | "male") => (gender === "female" ? "male" : "female");

const LONGEST = 8;

/** Somebody nobody names who is the subject of the sentence before, and of the gender that is meant; null where it is another. */
function unnamedSubjectBefore(context: Context, token: number, gender: "female" | "male"): Entity | null {
  const { sentences } = context.segments;
  const own = sentenceAt(context.segments, token);
  const before = sentences[own - 1];
  if (!before || before.block !== sentences[own]?.block) return null;
  const noun = readNounPhrase(
    context.segments.tokens,
    before.first,
    Math.min(before.last, before.first + LONGEST),
  );
  if (!isSomebody(noun, gender) || isNamedBetween(context, before.first, token)) return null;
  const known = noun.definite && !noun.owned ? personByRole(context, noun) : null;
  return (
    known ??
    anonymous({
      context,
      noun,
      names: [],
      source: { start: context.segments.tokens.start[before.first]!, end: 0, text: "" },
    })
  );
}

const isSomebody = (noun: NounPhrase, gender: "female" | "male"): boolean =>
  (noun.definite || noun.indefinite || noun.owned) &&
  !noun.capital &&
  nounClass(noun) === "person" &&
  genderOfNoun(noun.norm) === gender;

/** A person's name between the two is whom the pronoun means, or whom the noun does. */
function isNamedBetween({ people, segments: { tokens } }: Context, first: number, last: number): boolean {
  const end = tokens.start[last]!;
  for (let n = firstFrom(people, tokens.start[first]!); n < people.length && people[n]!.start < end; n++)
    if (people[n]!.kind === "person" || people[n]!.kind === "unknown") return true;
  return false;
}
