// “A Lisbon court ruled …” in the opening, “the Lisbon Court of Appeal” below it; “Senator Calls for Inquiry” over “Sen. Ana Roe”:
// news names the speaker of its first lines a little later.
import type { Quote } from "../../extract/quotes/schema.ts";
import type { Segments } from "../../segment/segments.ts";
import type { Context } from "./context.ts";
import { plainWords, type Entity } from "./entity.ts";
import { bodySynonyms, broadOffices, officesOf } from "./lexicon.ts";
import { nounClass, readNounPhrase, type NounPhrase } from "./noun-phrase.ts";
import { tokensOf } from "./source-tokens.ts";

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
    const named = noun.owned || noun.one ? null : firstDescribed(context, noun, source.end);
    if (named && named !== entity) found.set(entity, named);
  });
  return found;
}

/** The end of the title and the first paragraphs. */
function openingEnd({ blocks }: Segments): number {
  const told = blocks.filter(({ role }) => role === "title" || role === "paragraph" || role === "heading");
  return told[Math.min(OPENING_BLOCKS, told.length) - 1]?.end ?? 0;
}

function firstDescribed({ people, named }: Context, noun: NounPhrase, from: number): Entity | null {
  const kind = nounClass(noun);
  if (kind !== "person" && kind !== "organization") return null;
  let seen = 0;
  for (let n = 0; n < people.length && seen < NAMES_AHEAD; n++) {
    if (people[n]!.start < from) continue;
    seen++;
    const entity = named[n]!;
    if (!entity.spoke || entity.kind !== kind || entity.place) continue;
    if (kind === "person" ? hasOffice(entity, noun) : isCalled(entity, noun.norm)) return entity;
  }
  return null;
}

/** "a diplomat" is no envoy: only a headline's bare noun stands for a narrower office. */
const hasOffice = ({ roleWords }: Entity, { norm, indefinite }: NounPhrase): boolean =>
  roleWords.has(norm) ||
  (!indefinite &&
    !broadOffices.has(norm) &&
    (officesOf.get(norm) ?? []).some((office) => roleWords.has(office)));

function isCalled({ name }: Entity, norm: string): boolean {
  const words = plainWords(name ?? "");
  return (
    words.length > 1 &&
    (words.includes(norm) || (bodySynonyms.get(norm) ?? []).some((word) => words.includes(word)))
  );
}
