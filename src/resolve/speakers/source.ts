import type { Meta } from "../../article/schema.ts";
import {
  documentNouns,
  isFamilyName,
  isFirstName,
  organizationNouns,
  personNouns,
} from "../../extract/people/index.ts";
import type { Mention } from "../../span.ts";
import type { Context } from "./context.ts";
import { createEntity, type Entity } from "./entity.ts";
import { firstPersonPronouns } from "./lexicon.ts";
import { readNounPhrase } from "./noun-phrase.ts";
import { resolveNoun } from "./nouns.ts";
import { resolvePronoun } from "./pronouns.ts";
import { readSource, tokensOf, type Reading, type SourceTokens } from "./readings.ts";

/** The entity that a source mention means, or null. `enclosing` speaks the quotation that it stands in, if any. */
export function resolveSource(
  context: Context,
  meta: Meta,
  source: Mention,
  enclosing: Entity | null,
): Entity | null {
  const range = sourceTokens(context, source);
  const reading = readSource(context.segments, range, context.people);
  if (reading.form === "pronoun" && firstPersonPronouns.has(reading.norm))
    return enclosing ?? author(context, meta, reading.norm);
  return entityOf(context, reading, range, source);
}

function entityOf(context: Context, reading: Reading, range: SourceTokens, source: Mention): Entity | null {
  switch (reading.form) {
    case "pronoun":
      return resolvePronoun(context, reading.norm, reading.token);
    case "noun":
      return resolveNoun(context, reading.noun, reading.names, source);
    case "name":
      return bySingleNoun(context, range, reading.name) ?? settled(context.named[reading.name]!);
    case "named noun":
      return namedNoun(context, reading.name, reading.noun.head);
    case "joint":
      return joint(
        context,
        reading.names.map((n) => settled(context.named[n]!)),
      );
    default:
      return null;
  }
}

/** The source's tokens without marks at its edges, and the names in it. */
function sourceTokens({ segments: { tokens }, people }: Context, source: Mention): SourceTokens {
  let { first, last } = tokensOf(tokens, source);
  while (
    last > first &&
    (tokens.norm[last - 1] === "," || tokens.norm[last - 1] === "'s" || tokens.kind[last - 1] === 3)
  )
    last--;
  while (first < last && tokens.kind[first] === 3) first++;
  const names: number[] = [];
  for (let n = firstFrom(people, source.start); n < people.length && people[n]!.start < source.end; n++)
    names.push(n);
  return { first, last, names };
}

function firstFrom(people: Context["people"], at: number): number {
  let [low, high] = [0, people.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (people[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "the Alliance", "the Court": a common noun with a capital is the body that it refers back to. */
function bySingleNoun(context: Context, { first, last }: SourceTokens, name: number): Entity | null {
  const { tokens } = context.segments;
  const { end } = context.people[name]!;
  if (tokens.norm[first] !== "the" || last - first !== 2 || tokens.end[first + 1] !== end) return null;
  if (!organizationNouns.has(tokens.norm[first + 1]!)) return null;
  const noun = readNounPhrase(tokens, first, last);
  const found = resolveNoun(context, noun, [], { start: 0, end: 0, text: "" });
  return found?.name ? found : null;
}

/** A name of unknown kind that speaks: two words without "the" are a person, anything else is a body. */
export function settled(entity: Entity): Entity {
  if (entity.kind !== "unknown") return entity;
  const words = (entity.name ?? "").toLowerCase().split(" ");
  if (documentNouns.has(words.at(-1)!) && words.length > 1) {
    entity.kind = "document";
    return entity;
  }
  const personal = entity.gender !== null || words.length > 1 || isPersonal(words[0]!);
  entity.kind = personal && !entity.determined ? "person" : "organization";
  return entity;
}

const isPersonal = (word: string): boolean => isFamilyName(word) || isFirstName(word);

/** "the Roe campaign", "the Okoro administration": a body named after somebody. */
function namedNoun(context: Context, name: number, head: number): Entity {
  const { text, tokens } = context.segments;
  const label = text.slice(context.people[name]!.start, tokens.end[head]);
  const entity = context.shared(`body ${label.toLowerCase()}`, () =>
    createEntity("organization", { name: label }),
  );
  entity.aliases.add(label);
  return entity;
}

/** "Senators Roe and Aker": each member has the office that is told of all. */
const joint = (context: Context, members: Entity[]): Entity => {
  for (const word of members[0]!.roleWords)
    if (word.endsWith("s") && personNouns.has(word.slice(0, -1)))
      for (const member of members) member.roleWords.add(word.slice(0, -1));
  const names = members.map(({ name }) => name).sort();
  return context.shared(`joint ${names.join("|")}`, () =>
    createEntity("group", { members: [...new Set(members)] }),
  );
};

/** "I" in the article's own voice: its one author. */
function author(context: Context, { byline }: Meta, norm: string): Entity | null {
  if (byline.length !== 1 || norm.startsWith("w") || norm === "us" || norm.startsWith("our")) return null;
  const name = byline[0]!;
  return context.shared(`author ${name}`, () => createEntity("person", { name, aliases: new Set([name]) }));
}
