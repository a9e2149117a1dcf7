// “a union official”, “the other”, “the nominee and his aides”, “the senator”: a person, with or without a name.
import { firstTokenFrom } from "../../../segment/tokens.ts";
import { plainWords } from "../../../names/parts.ts";
import { placeOf, type Context } from "../context.ts";
import { createEntity, type Entity } from "../entities/entity.ts";
import { anonymousNouns } from "../../../english/persons/nouns.ts";
import { companionDeterminers, nameJoints } from "../../../english/persons/references.ts";
import { genderOfNoun, personByRole } from "./offices.ts";
import { singularOf, type NounPhrase } from "./noun-phrase.ts";
import { affiliationOf, afterDeterminer, keyOf, type NounReader, type NounReading } from "./reader.ts";

const withOthers: NounReader = {
  name: "withOthers",
  of: "person",
  example: "Governor Ana Roe left. The governor and her aides said the port was safe.",
  read({ context, noun }) {
    const { norm } = context.segments.tokens;
    const others = norm[noun.head + 1] === "and" && noun.head + 2 < noun.last;
    if (!others || !companionDeterminers.has(norm[noun.head + 2]!)) return null;
    const person = noun.definite ? personByRole(context, noun) : null;
    return context.shared(`group ${keyOf(context, noun)}`, () =>
      createEntity("group", { members: person ? [person] : [] }),
    );
  },
};

/** Known by the name that they gave. */
const selfNamed: NounReader = {
  name: "selfNamed",
  of: "person",
  example: "A resident, who gave his name as Najib, said the port was safe.",
  read({ context: { segments, people, named }, noun, names }) {
    const { tokens } = segments;
    const n = names.find((name) => {
      const joint = firstTokenFrom(tokens, people[name]!.start) - 1;
      return tokens.norm[joint - 1] === "name" && nameJoints.has(tokens.norm[joint]!);
    });
    if (n === undefined) return null;
    const entity = named[n]!;
    entity.kind = "person";
    entity.roleWords.add(noun.norm);
    return entity;
  },
};

const byOffice: NounReader = {
  name: "byOffice",
  of: "person",
  example: "Sen. Ana Roe left. The senator said the port was safe.",
  read: ({ context, noun }) => (noun.definite ? personByRole(context, noun) : null),
};

const unnamedPerson: NounReader = {
  name: "unnamedPerson",
  of: "person",
  example: "A union official said the port was safe.",
  read: (reading) => anonymous(reading),
};

export const personReaders: readonly NounReader[] = [withOthers, selfNamed, byOffice, unnamedPerson];

const oneOfSeveral: NounReader = {
  name: "oneOfSeveral",
  of: "anonymous",
  example: "One of the doctors said the port was safe.",
  read: (reading) => anonymous(reading),
};

export const anonymousReaders: readonly NounReader[] = [oneOfSeveral];

/** Somebody nobody names: each “an official” is another one, “the official” the one spoken of last. */
export function anonymous({ context, noun, names, source }: NounReading): Entity {
  const key = noun.indefinite ? String(source.start) : keyOf(context, noun);
  return (
    spokenOfBefore(context, noun) ??
    context.shared(`anonymous ${key}`, () => somebody(context, noun, affiliationOf(context, names)))
  );
}

function spokenOfBefore({ segments, discourse }: Context, noun: NounPhrase): Entity | null {
  if (noun.indefinite || noun.owned || !noun.definite) return null;
  const fits = (e: Entity): boolean => e.kind === "anonymous" && e.roleWords.has(noun.norm);
  return discourse.antecedent(placeOf(segments, noun.first), fits);
}

function somebody(context: Context, noun: NounPhrase, affiliation: string | null): Entity {
  const role = roleTextOf(context, noun);
  const unsaid = noun.owned || noun.one || anonymousNouns.has(noun.norm);
  return createEntity("anonymous", {
    role: unsaid ? null : role.split(",")[0]!.trim() || null, // "spokesman for the port, which is closed,"
    affiliation,
    gender: genderOfNoun(noun.norm),
    roleWords: new Set([...plainWords(role), noun.one ? singularOf(noun.norm) : noun.norm]),
  });
}

/** "witness, a farmer" of "one witness, a farmer, who saw it". */
function roleTextOf({ segments: { text, tokens } }: Context, noun: NounPhrase): string {
  const from = afterDeterminer(noun);
  if (from >= noun.last) return "";
  const words = text.slice(tokens.start[from], tokens.end[noun.last - 1]);
  return words.split(/ who | which /)[0]!.replace(/\s+/g, " ");
}
