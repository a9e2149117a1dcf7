// “Aker arrived late. He said …”, “Roe, who denied it,”, “The unions said they …”: whom a pronoun means.
import { placeOf, unnamed, type Context } from "./context.ts";
import type { Entity } from "./entity.ts";
import { neuterPronouns, pluralPronouns, singularPronouns } from "./lexicon.ts";
import { nounClass, readNounPhrase } from "./noun-phrase.ts";

const isPerson = ({ kind, place, determined }: Entity): boolean =>
  kind === "person" || kind === "anonymous" || (kind === "unknown" && !place && !determined);
const isBody = ({ kind }: Entity): boolean => kind === "organization";
const NEAR = 2;

/** The entity that the pronoun at `token` means; null where the text leaves it open. */
export function resolvePronoun(context: Context, norm: string, token: number): Entity | null {
  const gender = singularPronouns.get(norm);
  if (gender) return resolveSingular(context, token, gender);
  if (pluralPronouns.has(norm)) return resolvePlural(context, token);
  if (neuterPronouns.has(norm))
    return context.discourse.antecedent(
      placeOf(context.segments, token),
      (e, { subject, source }) =>
        (isBody(e) && (!e.place || e.spoke) && (subject || source)) || e.kind === "document",
      NEAR,
    );
  return norm === "who" || norm === "which" || norm === "whose" || norm === "that"
    ? resolveRelative(context, token)
    : null;
}

export function resolveSingular(context: Context, token: number, gender: "female" | "male"): Entity | null {
  const at = placeOf(context.segments, token, gender);
  const found = context.discourse.antecedent(at, (e) => isPerson(e) && e.gender !== other(gender));
  if (found) {
    found.gender ??= gender;
    if (found.kind === "unknown") found.kind = "person";
  }
  return found;
}

const other = (gender: "female" | "male") => (gender === "female" ? "male" : "female");

/** "they": the group or body named last; else several that the text does not name together. */
function resolvePlural(context: Context, token: number): Entity {
  const at = placeOf(context.segments, token);
  return (
    context.discourse.antecedent(at, (e) => e.kind === "group" || (isBody(e) && e.spoke), NEAR) ??
    unnamed("group", null)
  );
}

/** "Roe, who": the name right before; "lawmakers who": several nobody names. */
function resolveRelative(context: Context, token: number): Entity | null {
  const { tokens } = context.segments;
  const before = nameEndingAt(context, token);
  const personal = context.segments.tokens.norm[token] === "who";
  if (
    before &&
    (before.kind === "organization" || before.place ? !personal : before.kind !== "unknown" || personal)
  )
    return before;
  let first = token;
  while (first > 0 && token - first < 5 && tokens.kind[first - 1] === 0) first--;
  const noun = first < token ? nounClass(readNounPhrase(tokens, lastWord(context, token), token)) : null;
  return noun === null ? null : unnamed(noun === "person" ? "anonymous" : noun, null);
}

const lastWord = ({ segments: { tokens } }: Context, token: number): number =>
  tokens.kind[token - 1]! > 2 && token > 1 ? token - 2 : token - 1;

function nameEndingAt(
  { segments: { tokens }, discourse: { entries } }: Context,
  token: number,
): Entity | null {
  let last = token;
  while (last > 0 && token - last < 4 && (tokens.kind[last - 1] === 2 || tokens.norm[last - 1] === ","))
    last--; // "Roe, 56, who"
  const start = tokens.start[last]!;
  for (let i = entries.length - 1; i >= 0 && i >= entries.length - 4; i--) {
    const { end, entity } = entries[i]!;
    if (end <= start && start - end <= 3) return entity;
  }
  return null;
}
