// “three officials”, “the senators”, “critics such as Roe and Aker”: several people or bodies.
import { organizationNouns } from "../../../english/bodies/nouns.ts";
import { placeOf, type Context } from "../context.ts";
import { createEntity, type Entity } from "../entities/entity.ts";
import { officesOf } from "../../../english/persons/nouns.ts";
import { counts, exampleWords } from "../../../english/persons/references.ts";
import { byCapital } from "./named-bodies.ts";
import { singularOf, type NounPhrase } from "./noun-phrase.ts";
import { affiliationOf, keyOf, type NounReader, type NounReading } from "./reader.ts";

/** "the two men" */
const LONGEST_COUNTED = 3;

/** A plural that the article uses as a name. */
const capitalPlural: NounReader = {
  name: "capitalPlural",
  of: "group",
  example: "At the time, Harrow’s hometown Free Press wrote: “It is late.”",
  read: (reading) => (isNamed(reading) ? byCapital(reading.context, reading.noun) : null),
};

/** "the senators", "the two companies": the people or bodies quoted together before. */
const byOffice: NounReader = {
  name: "byOffice",
  of: "group",
  example: "Senators Ana Roe and Nils Aker said ships were late. The senators said the port was safe.",
  read(reading) {
    const { context, noun } = reading;
    if (!noun.definite || isNamed(reading)) return null;
    const singular = singularOf(noun.norm);
    return context.discourse.antecedent(
      placeOf(context.segments, noun.first),
      (e) => e.kind === "group" && e.members.length > 1 && e.members.every((one) => holds(one, singular)),
    );
  },
};

const holds = ({ kind, roleWords, place }: Entity, office: string): boolean =>
  roleWords.has(office) ||
  (officesOf.get(office) ?? []).some((narrower) => roleWords.has(narrower)) ||
  (kind === "organization" && (organizationNouns.has(office) || place));

/** "the two", "the three men": as many as were quoted together before. */
const byCount: NounReader = {
  name: "byCount",
  of: "group",
  example: "Ana Roe and Nils Aker said ships were late. The two said the port was safe.",
  read(reading) {
    const { context, noun } = reading;
    const { norm } = context.segments.tokens;
    const count = counts.get(norm[noun.first + 1] ?? "");
    if (count === undefined || norm[noun.first] !== "the" || noun.last > noun.first + LONGEST_COUNTED)
      return null;
    if (isNamed(reading)) return null;
    return context.discourse.antecedent(
      placeOf(context.segments, noun.first),
      (e) => e.kind === "group" && e.members.length === count,
    );
  },
};

/** Several nobody names, the same each time the same words stand there. */
const unnamedGroup: NounReader = {
  name: "unnamedGroup",
  of: "group",
  example: "Officials at the port said it was safe.",
  read(reading) {
    if (isNamed(reading)) return null;
    const { context, noun, names } = reading;
    const members = exemplified(context, noun, names);
    const own = { role: null, affiliation: affiliationOf(context, names), members };
    return context.shared(`group ${keyOf(context, noun)}`, () => createEntity("group", own));
  },
};

export const groupReaders: readonly NounReader[] = [capitalPlural, byOffice, byCount, unnamedGroup];

/** "the Greens". */
const isNamed = ({ context: { segments, people }, noun: { head, several }, names }: NounReading): boolean =>
  !several &&
  names.some(
    (n) => people[n]!.start <= segments.tokens.start[head]! && segments.tokens.end[head]! <= people[n]!.end,
  );

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
