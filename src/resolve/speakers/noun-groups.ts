// “three officials”, “the senators”, “critics such as Roe and Aker”: several people or bodies.
import { organizationNouns } from "../../english/persons/nouns.ts";
import { placeOf, type Context } from "./context.ts";
import { createEntity, type Entity } from "./entity.ts";
import { counts, exampleWords, officesOf } from "../../english/speakers/speakers.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { affiliationOf, keyOf } from "./phrase-key.ts";

/** "the senators", "the two companies": the people or bodies quoted together before. */
export function groupByRole(context: Context, noun: NounPhrase): Entity | null {
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

/** "the two", "the three men": as many as were quoted together before. */
export function groupByCount(context: Context, { first, last }: NounPhrase): Entity | null {
  const { norm } = context.segments.tokens;
  const count = counts.get(norm[first + 1] ?? "");
  if (count === undefined || norm[first] !== "the" || last > first + LONGEST_COUNTED) return null;
  return context.discourse.antecedent(
    placeOf(context.segments, first),
    (e) => e.kind === "group" && e.members.length === count,
  );
}

/** "the two men" */
const LONGEST_COUNTED = 3;

/** "officials at the port": several nobody names, the same each time the same words stand there. */
export function group(context: Context, noun: NounPhrase, names: readonly number[]): Entity {
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
  const like = tokens.norm.slice(noun.head, noun.last).findIndex((norm) => exampleWords.has(norm));
  if (like < 0) return [];
  const from = tokens.start[noun.head + like]!;
  const candidates = names.filter((n) => people[n]!.start > from && people[n]!.kind !== "place");
  const persons = candidates.filter((n) => people[n]!.kind === "person");
  return [...new Set((persons.length ? persons : candidates).map((n) => named[n]!))];
}
