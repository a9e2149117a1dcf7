// “Roe, who denied it,”, “Roe, now the port’s head, who …”, “lawmakers on the panel who …”: whom a relative pronoun means.
import { TokenKind } from "../../../segment/tokens.ts";
import { unnamed, type Context } from "../context.ts";
import type { Entity } from "../entities/entity.ts";
import { relativePronouns } from "../../../english/persons/references.ts";
import { nounClass, readNounPhrase, type NounClass } from "../nouns/noun-phrase.ts";

const LONGEST_ASIDE = 12;
const LONGEST_CLAUSE = 25;
const LONGEST_PHRASE = 8;
const ENTRIES_BACK = 4;
/** Characters that may stand between a name and what follows it: ", " */
const JOINT = 3;

/** The name right before, or before an apposition; else several or somebody whom nobody names. */
export function resolveRelative(context: Context, token: number): Entity | null {
  const earlier = earlierRelative(context, token);
  if (earlier >= 0) return resolveRelative(context, earlier);
  const personal = context.segments.tokens.norm[token]!.startsWith("who"); // "who", "whose", "whom"
  const named = nameEndingAt(context, token);
  if (named && fits(named, personal)) return named;
  const apposed = personal ? nameBeforeAside(context, token) : null;
  if (apposed) return apposed;
  const noun = nounBefore(context, token, personal);
  return noun && unnamed(noun === "person" ? "anonymous" : noun, null);
}

/** "the judge whose ruling freed them and who said": of two relative pronouns joined by "and" the first tells, or -1. */
function earlierRelative({ segments: { tokens } }: Context, token: number): number {
  if (tokens.norm[token - 1] !== "and") return -1;
  for (let i = token - 2; i > 0 && token - i < LONGEST_CLAUSE && tokens.norm[i] !== "."; i--)
    if (relativePronouns.has(tokens.norm[i]!)) return i;
  return -1;
}

const fits = ({ kind, place, determined }: Entity, personal: boolean): boolean =>
  kind === "organization" || place || determined ? !personal : kind !== "unknown" || personal;

/** The person before the aside that ends here: "Roe, now the port’s head, who". */
function nameBeforeAside(context: Context, token: number): Entity | null {
  const { norm } = context.segments.tokens;
  if (norm[token - 1] !== ",") return null;
  for (let i = token - 2; i > 0 && token - i < LONGEST_ASIDE && norm[i] !== "."; i--) {
    const named = norm[i] === "," ? nameEndingAt(context, i) : null;
    if (named) return named.kind === "person" ? named : null;
  }
  return null;
}

/** What the noun before is; for "who" the nearest one that can speak: "Democrats" of "Democrats on the Hill, who". */
function nounBefore({ segments: { tokens } }: Context, token: number, personal: boolean): NounClass | null {
  const last = tokens.norm[token - 1] === "," ? token - 1 : token;
  for (let i = last - 1; i >= 0 && last - i <= LONGEST_PHRASE && tokens.kind[i]! <= TokenKind.number; i--) {
    const noun = nounClass(readNounPhrase(tokens, i, i + 1));
    if (!personal || noun === "person" || noun === "group") return noun;
  }
  return null;
}

/** The name that ends right before a token; an age may stand between: "Roe, 56, who". */
function nameEndingAt(
  { segments: { tokens }, discourse: { entries } }: Context,
  token: number,
): Entity | null {
  let last = token;
  while (
    last > 0 &&
    token - last < 4 &&
    (tokens.kind[last - 1] === TokenKind.number || tokens.norm[last - 1] === ",")
  )
    last--;
  const start = tokens.start[last]!;
  for (let i = entries.length - 1; i >= 0 && i >= entries.length - ENTRIES_BACK; i--) {
    const { end, entity } = entries[i]!;
    if (end <= start && start - end <= JOINT) return entity;
  }
  return null;
}
