// “a union official”, “the other”, “the nominee and his aides”: a person whom nobody names.
import { anonymousNouns } from "../../english/persons/nouns.ts";
import { firstTokenFrom } from "../../segment/tokens.ts";
import type { Mention } from "../../span.ts";
import { placeOf, type Context } from "./context.ts";
import { createEntity, type Entity } from "./entity.ts";
import { plainWords } from "../../names/parts.ts";
import { companionDeterminers } from "../../english/speakers/speakers.ts";
import { genderOfNoun, personByRole } from "./noun-offices.ts";
import { singularOf, type NounPhrase } from "./noun-phrase.ts";
import { affiliationOf, afterDeterminer, keyOf } from "./phrase-key.ts";

/** Somebody nobody names: each “an official” is another one, “the official” the one spoken of last. */
export function anonymous(
  context: Context,
  noun: NounPhrase,
  names: readonly number[],
  source: Mention,
): Entity {
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
  const told = toldOf(context, noun);
  const untold = noun.owned || noun.one || anonymousNouns.has(noun.norm);
  return createEntity("anonymous", {
    role: untold ? null : told.split(",")[0]!.trim() || null, // "spokesman for the port, which is closed,"
    affiliation,
    gender: genderOfNoun(noun.norm),
    roleWords: new Set([...plainWords(told), noun.one ? singularOf(noun.norm) : noun.norm]),
  });
}

/** "witness, a farmer" of "one witness, a farmer, who saw it". */
function toldOf({ segments: { text, tokens } }: Context, noun: NounPhrase): string {
  const from = afterDeterminer(noun);
  if (from >= noun.last) return "";
  const words = text.slice(tokens.start[from], tokens.end[noun.last - 1]);
  return words.split(/ who | which /)[0]!.replace(/\s+/g, " ");
}

/** "A resident, who gave his name as Najib", "the nurse, who gave only her first name, Claire,": known by that name. */
export function bySelfGivenName(
  { segments: { tokens }, people, named }: Context,
  noun: NounPhrase,
  names: readonly number[],
): Entity | null {
  const n = names.find((name) => {
    const joint = firstTokenFrom(tokens, people[name]!.start) - 1;
    return tokens.norm[joint - 1] === "name" && NAMING.has(tokens.norm[joint]!);
  });
  if (n === undefined) return null;
  const entity = named[n]!;
  entity.kind = "person";
  entity.roleWords.add(noun.norm);
  return entity;
}

const NAMING: ReadonlySet<string> = new Set([",", "as", "is"]);

/** "the nominee and his aides". */
export const andOthers = ({ segments: { tokens } }: Context, noun: NounPhrase): boolean =>
  tokens.norm[noun.head + 1] === "and" &&
  noun.head + 2 < noun.last &&
  companionDeterminers.has(tokens.norm[noun.head + 2]!);

export function personWithOthers(context: Context, noun: NounPhrase): Entity {
  const person = noun.definite ? personByRole(context, noun) : null;
  return context.shared(`group ${keyOf(context, noun)}`, () =>
    createEntity("group", { members: person ? [person] : [] }),
  );
}
