// “the senator”, “a union official”, “the report”, “three officials”, “the agency”: whom a common noun means.
import { documentNouns, femaleNouns, maleNouns, organizationNouns } from "../../extract/people/index.ts";
import type { Tokens } from "../../segment/tokens.ts";
import { mentionOf, type Mention } from "../../span.ts";
import { placeOf, unnamed, type Context } from "./context.ts";
import { createEntity, plainWords, type Entity } from "./entity.ts";
import { anyOrganization, broadOffices, countryNouns, genericModifiers, officesOf } from "./lexicon.ts";
import { nounClass, type NounPhrase } from "./noun-phrase.ts";

const NEAR = 3;
const PEOPLE_BACK = 80;

/** The speaker that a noun phrase means; null where it means no speaker. `names`: indices of the names in it. */
export function resolveNoun(
  context: Context,
  noun: NounPhrase,
  names: readonly number[],
  source: Mention,
): Entity | null {
  switch (nounClass(noun)) {
    case "person":
      if (andOthers(context, noun)) return personWithOthers(context, noun);
      return (noun.definite ? personByRole(context, noun) : null) ?? anonymous(context, noun, names, source);
    case "organization":
      return (
        (noun.definite ? bodyByNoun(context, noun) : null) ??
        panelOf(context, noun, names) ??
        sharedUnnamed(context, "organization", noun)
      );
    case "document":
      return document(context, noun);
    case "group":
      if (isNamed(context, noun, names)) return byCapital(context, noun);
      return (noun.definite ? groupByRole(context, noun) : null) ?? group(context, noun, names);
    case "anonymous":
      return anonymous(context, noun, names, source);
    default:
      return noun.capital ? byCapital(context, noun) : null;
  }
}

/** "the nominee and his aides". */
const andOthers = ({ segments: { tokens } }: Context, noun: NounPhrase): boolean =>
  tokens.norm[noun.head + 1] === "and" &&
  noun.head + 2 < noun.last &&
  /^(?:his|her|their|other)$/.test(tokens.norm[noun.head + 2]!);

function personWithOthers(context: Context, noun: NounPhrase): Entity {
  const person = noun.definite ? personByRole(context, noun) : null;
  return context.shared(`group ${keyOf(context, noun)}`, () =>
    createEntity("group", { members: person ? [person] : [] }),
  );
}

/** "the Greens": a plural that the article uses as a name. */
const isNamed = (
  { segments: { tokens }, people }: Context,
  { head, several }: NounPhrase,
  names: readonly number[],
): boolean =>
  !several &&
  names.some((n) => people[n]!.start <= tokens.start[head]! && tokens.end[head]! <= people[n]!.end);

const wordsBetween = (tokens: Tokens, first: number, last: number): string[] =>
  tokens.norm.slice(first, last);

/** A person whose known office the noun names: "the senator", "the union's chief". */
function personByRole(context: Context, noun: NounPhrase): Entity | null {
  const words = wordsBetween(context.segments.tokens, noun.first, noun.last);
  const offices = officesOf.get(noun.norm) ?? [];
  const gender = femaleNouns.has(noun.norm) ? "female" : maleNouns.has(noun.norm) ? "male" : null;
  const { entries } = context.discourse;
  let best: Entity | null = null;
  let bestScore = 0;
  const seen = new Set<Entity>();
  for (let i = entries.length - 1; i >= 0 && i >= entries.length - PEOPLE_BACK; i--) {
    const { entity, quoted } = entries[i]!;
    if (entity.kind !== "person" || quoted || seen.has(entity)) continue;
    seen.add(entity);
    if (gender && entity.gender && entity.gender !== gender) continue;
    const score = roleScore(entity, noun.norm, offices, words);
    if (score > bestScore) [best, bestScore] = [entity, score];
  }
  return best ?? (noun.owned ? null : epithet(context, noun, gender));
}

/** "the nominee" after a sentence of Roe's, whose office is not told: who spoke last, where no office speaks against it. */
function epithet(context: Context, noun: NounPhrase, gender: Entity["gender"]): Entity | null {
  const at = placeOf(context.segments, noun.first, gender);
  const fits = (e: Entity): boolean =>
    e.kind === "person" && e.roleWords.size === 0 && !(gender && e.gender && e.gender !== gender);
  return context.discourse.antecedent(at, fits, 2);
}

/** 0 where the office does not fit; "former" in one and not in the other speaks against it. */
function roleScore(
  { roleWords }: Entity,
  norm: string,
  offices: readonly string[],
  words: readonly string[],
): number {
  const exact = roleWords.has(norm) || roleWords.has(`${norm}s`);
  if (!exact && !offices.some((office) => roleWords.has(office))) return 0;
  const shared = words.filter((word) => word !== norm && word.length > 3 && roleWords.has(word)).length;
  const broad = !exact && broadOffices.has(norm);
  if (broad && shared === 0) return 0;
  return (exact ? 3 : 2) + shared - (words.includes("former") === roleWords.has("former") ? 0 : 1.5);
}

/** The body that "the committee" or "the company" means: one with that word in its name, else the one named last. */
function bodyByNoun(context: Context, noun: NounPhrase): Entity | null {
  if (noun.owned) return null;
  const at = placeOf(context.segments, noun.first);
  const body = (entity: Entity): boolean => entity.kind === "organization" && entity.name !== null;
  const { norm: words } = context.segments.tokens;
  const modifiers = words.slice(noun.first + 1, noun.head).filter((word) => !genericModifiers.has(word));
  const byName = context.discourse.antecedent(
    at,
    (e) => body(e) && isNamedAfter(e.name!, noun.norm, modifiers),
    40,
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

/** "a panel of the Court of Appeals" is the court. */
function panelOf(
  { segments: { tokens }, named, people }: Context,
  noun: NounPhrase,
  names: readonly number[],
): Entity | null {
  if (noun.norm !== "panel" || tokens.norm[noun.head + 1] !== "of") return null;
  const body = names.find(
    (n) => people[n]!.kind === "organization" && people[n]!.start > tokens.start[noun.head]!,
  );
  return body === undefined ? null : named[body]!;
}

/** "the senators", "the two companies": the people or bodies quoted together before. */
function groupByRole(context: Context, noun: NounPhrase): Entity | null {
  const singular = noun.norm.replace(/ies$/, "y").replace(/s$/, "");
  const holds = (member: Entity): boolean =>
    member.roleWords.has(singular) ||
    (officesOf.get(singular) ?? []).some((office) => member.roleWords.has(office)) ||
    (member.kind === "organization" && (organizationNouns.has(singular) || member.place));
  return context.discourse.antecedent(
    placeOf(context.segments, noun.first),
    (e) => e.kind === "group" && e.members.length > 1 && e.members.every(holds),
  );
}

/** "officials at the port": several nobody names, the same each time the same words stand there. */
function group(context: Context, noun: NounPhrase, names: readonly number[]): Entity {
  const members = exemplified(context, noun, names);
  const own = { role: null, affiliation: affiliationOf(context, names), members };
  return context.shared(`group ${keyOf(context, noun)}`, () => createEntity("group", own));
}

/** "critics such as Roe and Aker": the named ones among them. */
function exemplified(
  { segments: { tokens }, named, people }: Context,
  noun: NounPhrase,
  names: readonly number[],
): Entity[] {
  const like = tokens.norm
    .slice(noun.head, noun.last)
    .findIndex((norm) => norm === "like" || norm === "including" || norm === "such" || norm === "include");
  if (like < 0) return [];
  const from = tokens.start[noun.head + like]!;
  const candidates = names.filter((n) => people[n]!.start > from && people[n]!.kind !== "place");
  const persons = candidates.filter((n) => people[n]!.kind === "person");
  return [...new Set((persons.length ? persons : candidates).map((n) => named[n]!))];
}

function anonymous(context: Context, noun: NounPhrase, names: readonly number[], source: Mention): Entity {
  const { text, tokens } = context.segments;
  const from = noun.definite || noun.indefinite ? noun.first + 1 : noun.first;
  const role =
    noun.owned || noun.one || from >= noun.last
      ? null
      : roleText(text.slice(tokens.start[from], tokens.end[noun.last - 1]));
  const own = {
    role,
    affiliation: affiliationOf(context, names),
    gender: genderOf(noun.norm),
    roleWords: new Set(plainWords(role ?? "")),
  };
  if (noun.indefinite)
    return context.shared(`anonymous ${source.start}`, () => createEntity("anonymous", own));
  const at = placeOf(context.segments, noun.first);
  const known =
    noun.definite && !noun.owned
      ? context.discourse.antecedent(at, (e) => e.kind === "anonymous" && e.roleWords.has(noun.norm))
      : null;
  return known ?? context.shared(`anonymous ${keyOf(context, noun)}`, () => createEntity("anonymous", own));
}

/** "spokesman for the port" of "spokesman for the port, which is closed,". */
const roleText = (words: string): string =>
  words
    .split(/,| who | which /)[0]!
    .replace(/\s+/g, " ")
    .trim();

const genderOf = (norm: string): Entity["gender"] =>
  femaleNouns.has(norm) ? "female" : maleNouns.has(norm) ? "male" : null;

function affiliationOf({ named, people }: Context, names: readonly number[]): string | null {
  const body = names.find((n) => people[n]!.kind === "organization");
  return body === undefined ? null : named[body]!.name;
}

/** "the 1951 Harbour Convention" has a name; "the report" has none, and is the report spoken of last. */
function document(context: Context, noun: NounPhrase): Entity {
  const { text, tokens } = context.segments;
  if (!noun.capital || !noun.definite) return sharedUnnamed(context, "document", noun);
  let first = noun.head;
  while (first > noun.first && isPartOfTitle(tokens, first - 1)) first--;
  const name = text.slice(tokens.start[first], tokens.end[noun.head]);
  if (documentNouns.has(name.toLowerCase())) return sharedUnnamed(context, "document", noun);
  const entity = context.shared(`document ${name.toLowerCase()}`, () => createEntity("document", { name }));
  entity.aliases.add(name);
  return entity;
}

const isPartOfTitle = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i]! > 0 && !/^(?:the|a|an|'s)$/.test(tokens.norm[i]!);

/** A capital that is no name elsewhere; one that opens its sentence tells nothing. */
function byCapital(context: Context, noun: NounPhrase): Entity | null {
  const { text, tokens, sentences } = context.segments;
  if (sentences[placeOf(context.segments, noun.head).sentence]?.first === noun.head) return null;
  const from = noun.definite || noun.indefinite ? noun.first + 1 : noun.first;
  const mention = mentionOf(text, tokens.start[from]!, tokens.end[noun.head]!);
  const entity = context.shared(`name ${mention.text.toLowerCase()}`, () =>
    createEntity("organization", { name: mention.text }),
  );
  entity.aliases.add(mention.text);
  return entity;
}

const sharedUnnamed = (context: Context, kind: Entity["kind"], noun: NounPhrase): Entity =>
  context.shared(`${kind} ${keyOf(context, noun)}`, () => unnamed(kind, null));

/** The phrase without its determiner: "the report" and "a report" are one. */
function keyOf({ segments: { tokens } }: Context, noun: NounPhrase): string {
  const from = noun.definite || noun.indefinite ? noun.first + 1 : noun.first;
  return tokens.norm
    .slice(from, noun.last)
    .join(" ")
    .replace(/[ ,]+$/, "");
}
