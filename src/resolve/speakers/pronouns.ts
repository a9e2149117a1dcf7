// “Aker arrived late. He said …”, “The unions said they …”: whom a pronoun means.
import { placeOf, unnamed, type Context } from "./context.ts";
import type { Entity } from "./entity.ts";
import {
  neuterPronouns,
  pluralPronouns,
  relativePronouns,
  singularPronouns,
} from "../../english/speakers/speakers.ts";
import { unnamedSubjectBefore } from "./subject-before.ts";
import { resolveRelative } from "./relatives.ts";

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
  return relativePronouns.has(norm) ? resolveRelative(context, token) : null;
}

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

/** "they": the group or body named last; else several that the text does not name together. */
function resolvePlural(context: Context, token: number): Entity {
  const at = placeOf(context.segments, token);
  return (
    context.discourse.antecedent(at, (e) => e.kind === "group" || (isBody(e) && e.spoke), NEAR) ??
    unnamed("group", null)
  );
}
