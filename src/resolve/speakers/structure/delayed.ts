// “A Lisbon court ruled …” in the opening, “the Lisbon Court of Appeal” below it; “Senator Calls for Inquiry” over “Sen. Ana Roe”:
// news names the speaker of its first lines a little later.
import type { Quote } from "../../../extract/quotes/schema.ts";
import type { Segments } from "../../../segment/segments.ts";
import { firstTokenFrom } from "../../../segment/tokens.ts";
import { type Mention, firstFrom } from "../../../span.ts";
import { placeOf, type Context, tokensOf } from "../context.ts";
import type { Entity } from "../entities/entity.ts";
import { plainWords } from "../../../names/parts.ts";
import { bodySynonyms } from "../../../english/bodies/nouns.ts";
import { broadOffices, officesOf } from "../../../english/persons/nouns.ts";
import { nounClass, readNounPhrase, type NounPhrase } from "../nouns/noun-phrase.ts";
import { isSubject } from "../mentions/noting.ts";
import { fieldsDiffer } from "../nouns/offices.ts";

const OPENING_BLOCKS = 3;
const NAMES_AHEAD = 24;

/** Speakers of the opening that have no name, each with the one named and quoted further down whom it describes. */
export function delayedNames(
  context: Context,
  quotes: readonly Quote[],
  who: readonly (Entity | null)[],
): ReadonlyMap<Entity, Entity> {
  const found = new Map<Entity, Entity>();
  const end = openingEnd(context.segments);
  quotes.forEach(({ source }, q) => {
    const entity = who[q];
    if (!source || !entity || entity.name !== null || found.has(entity)) return;
    const { first, last } = tokensOf(context.segments.tokens, source);
    const noun = readNounPhrase(context.segments.tokens, first, last);
    // "the lead author" points forward anywhere; "a diplomat" stays unnamed but in the opening.
    if (source.start >= end && !noun.definite) return;
    const described = noun.owned || noun.one ? null : firstDescribed(context, noun, source.end);
    const named = described ?? (source.start < end ? introducedNext(context, noun, entity, source) : null);
    if (named && named !== entity) found.set(entity, named);
  });
  return found;
}

/** The end of the title and the first paragraphs. */
function openingEnd({ blocks }: Segments): number {
  const story = blocks.filter(({ role }) => role === "title" || role === "paragraph" || role === "heading");
  return story[Math.min(OPENING_BLOCKS, story.length) - 1]?.end ?? 0;
}

function firstDescribed({ people, named, segments }: Context, noun: NounPhrase, from: number): Entity | null {
  const words = segments.tokens.norm.slice(noun.first, noun.last);
  const kind = nounClass(noun);
  if (kind !== "person" && kind !== "organization") return null;
  const first = firstFrom(people, from);
  for (let n = first; n < Math.min(people.length, first + NAMES_AHEAD); n++) {
    const entity = named[n]!;
    if (!entity.spoke || entity.kind !== kind || entity.place) continue;
    if (kind === "person" ? hasOffice(entity, noun, words) : isCalled(entity, noun.norm)) return entity;
  }
  return null;
}

/**
 * "Norway’s fisheries minister … Kari Lind spoke for an hour": whoever is named next, in full and as a subject, and is told
 * by no office.
 */
function introducedNext(
  context: Context,
  noun: NounPhrase,
  { gender }: Entity,
  source: Mention,
): Entity | null {
  const { people, named, segments } = context;
  if (!noun.definite || nounClass(noun) !== "person") return null;
  const { sentence, block } = placeOf(segments, noun.first);
  const first = firstFrom(people, source.end);
  const n = named.slice(first, first + NAMES_AHEAD).findIndex(({ kind }) => kind === "person") + first;
  const [name, entity] = n < first ? [] : [people[n], named[n]];
  if (!name || !entity?.spoke || entity.roleWords.size > 0 || !name.name.includes(" ")) return null;
  const at = placeOf(segments, firstTokenFrom(segments.tokens, name.start));
  const next = at.sentence > sentence && at.block - block <= NEXT_BLOCK && isSubject(context, name);
  return next && !(gender && entity.gender && gender !== entity.gender) ? entity : null;
}

const NEXT_BLOCK = 1;

/** "a diplomat" is no envoy: only a headline's bare noun stands for a narrower office. */
const hasOffice = (
  { roleWords }: Entity,
  { norm, indefinite }: NounPhrase,
  words: readonly string[],
): boolean =>
  !fieldsDiffer(roleWords, words) &&
  (roleWords.has(norm) ||
    (!indefinite &&
      !broadOffices.has(norm) &&
      (officesOf.get(norm) ?? []).some((office) => roleWords.has(office))));

function isCalled({ name }: Entity, norm: string): boolean {
  const words = plainWords(name ?? "");
  return (
    words.length > 1 &&
    (words.includes(norm) || (bodySynonyms.get(norm) ?? []).some((word) => words.includes(word)))
  );
}
