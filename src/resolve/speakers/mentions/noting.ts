import { bodyNamedAfter } from "../nouns/bodies.ts";
import { readNounPhrase } from "../nouns/noun-phrase.ts";
import { resolvePronoun } from "../pronouns/pronouns.ts";
import { sourceTokens, placeOf, type Context, tokensOf } from "../context.ts";
import type { NameMention } from "../../../extract/people/schema.ts";
import { TokenKind, firstTokenFrom } from "../../../segment/tokens.ts";
import type { Mention } from "../../../span.ts";
import type { Entity } from "../entities/entity.ts";
import { governors, phraseDeterminers, singularPronouns } from "../../../english/persons/references.ts";

/** What a mention is in its sentence; `phraseStart`: where it begins with its role ("lawyer" of "his lawyer, Ana Roe"). */
type Own = {
  readonly subject: boolean;
  readonly source: boolean;
  readonly introduced?: boolean;
  readonly phraseStart: number;
};

/** Notes that an entity is mentioned, for the pronouns that follow. */
export function note(context: Context, entity: Entity, mention: Mention, own: Own): void {
  const { segments, discourse, quoted } = context;
  const { norm } = segments.tokens;
  const { first, last } = tokensOf(segments.tokens, mention);
  const { sentence, block } = placeOf(segments, Math.min(first, segments.tokens.length - 1));
  const determiner = norm[firstTokenFrom(segments.tokens, own.phraseStart) - 1] ?? "";
  const { start, end } = mention;
  entity.spoke ||= own.source;
  if (own.source) entity.mentions.push({ start, end, text: mention.text });
  discourse.entries.push({
    entity, start, end, sentence, block, subject: own.subject, source: own.source, owner: norm[last] === "'s",
    introduced: own.introduced ?? false, possessed: phraseDeterminers.has(determiner) ? (singularPronouns.get(determiner) ?? null) : null, quoted: quoted[first] === 1 && !own.source,
  }); // prettier-ignore
}

/** The first name of a sentence, unless it hangs on a preposition, a verb form in -ing or owns something. */
export function isSubject({ segments: { tokens }, quoted }: Context, name: NameMention): boolean {
  const { first, last } = tokensOf(tokens, name);
  if (quoted[first] === 1 || tokens.norm[last] === "'s") return false;
  let before = firstTokenFrom(tokens, name.phrase.start) - 1;
  if (before >= 0 && phraseDeterminers.has(tokens.norm[before]!)) before--; // "through his lawyer, Ana Roe"
  if (tokens.norm[before] === "'s" && name.phrase.start < name.start) return true; // "The agency's head, Ana Roe, left"
  if (before < 0 || tokens.kind[before]! > TokenKind.number) return true;
  return !governors.has(tokens.norm[before]!) && !tokens.norm[before]!.endsWith("ing");
}

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
