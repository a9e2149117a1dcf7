// “Its secretary-general, Simon Barasa,”, “Moira Lind, the union’s secretary,”: the body that a person speaks for, named before.
import type { Mention } from "../../span.ts";
import type { Context } from "./context.ts";
import type { Entity } from "./entity.ts";
import { bodyNamedAfter } from "./noun-bodies.ts";
import { readNounPhrase } from "./noun-phrase.ts";
import { resolvePronoun } from "./pronouns.ts";
import { sourceTokens } from "./source-tokens.ts";

/** Gives a person whose source tells an office the body that owns it, where that has a name. */
export function noteAffiliation(context: Context, person: Entity, source: Mention): void {
  if (person.kind !== "person" || person.role === null || person.affiliation !== null) return;
  const { norm } = context.segments.tokens;
  const { first, last } = sourceTokens(context, source);
  for (let i = first; i + 2 < last; i++) {
    if (i > first && norm[i - 1] !== ",") continue;
    const body = ownerAt(context, i, i === first);
    if (body?.name) person.affiliation = body.name;
  }
}

/** "its" at the opening of a source, or "the union’s". */
function ownerAt(context: Context, i: number, opening: boolean): Entity | null {
  const { tokens } = context.segments;
  if (tokens.norm[i] === "its") return opening ? resolvePronoun(context, "its", i) : null;
  if (tokens.norm[i] !== "the" || tokens.norm[i + 2] !== "'s") return null;
  return bodyNamedAfter(context, readNounPhrase(tokens, i, i + 2));
}
