// “a union official”, “the other”, “the nominee and his aides”: a person whom nobody names.
import { anonymousNouns } from "../../extract/people/index.ts";
import type { Mention } from "../../span.ts";
import { placeOf, type Context } from "./context.ts";
import { createEntity, plainWords, type Entity } from "./entity.ts";
import { companionDeterminers } from "./lexicon.ts";
import { genderOfNoun, personByRole } from "./noun-offices.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { affiliationOf, afterDeterminer, keyOf } from "./phrase-key.ts";

/** Somebody nobody names: each “an official” is another one, “the official” the one spoken of last. */
export function anonymous(
  context: Context,
  noun: NounPhrase,
  names: readonly number[],
  source: Mention,
): Entity {
  const { text, tokens } = context.segments;
  const from = afterDeterminer(noun);
  const role =
    noun.owned || noun.one || anonymousNouns.has(noun.norm) || from >= noun.last
      ? null
      : roleText(text.slice(tokens.start[from], tokens.end[noun.last - 1]));
  const own = {
    role,
    affiliation: affiliationOf(context, names),
    gender: genderOfNoun(noun.norm),
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
