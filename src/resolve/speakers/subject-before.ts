// Her husband, a retired deckhand, did not back it. “We took too much,” he said.
import { firstFrom } from "../find.ts";
import { sentenceAt, type Context } from "./context.ts";
import type { Entity } from "./entity.ts";
import { genderOfNoun, personByRole } from "./noun-offices.ts";
import { anonymous } from "./noun-persons.ts";
import { nounClass, readNounPhrase, type NounPhrase } from "./noun-phrase.ts";

const LONGEST = 8;

/** Somebody nobody names who is the subject of the sentence before, and of the gender that is meant; null where it is another. */
export function unnamedSubjectBefore(
  context: Context,
  token: number,
  gender: "female" | "male",
): Entity | null {
  const { sentences } = context.segments;
  const own = sentenceAt(context.segments, token);
  const before = sentences[own - 1];
  if (!before || before.block !== sentences[own]?.block) return null;
  const noun = readNounPhrase(
    context.segments.tokens,
    before.first,
    Math.min(before.last, before.first + LONGEST),
  );
  if (!isSomebody(noun, gender) || isNamedBetween(context, before.first, token)) return null;
  const known = noun.definite && !noun.owned ? personByRole(context, noun) : null;
  return (
    known ??
    anonymous(context, noun, [], { start: context.segments.tokens.start[before.first]!, end: 0, text: "" })
  );
}

const isSomebody = (noun: NounPhrase, gender: "female" | "male"): boolean =>
  (noun.definite || noun.indefinite || noun.owned) &&
  !noun.capital &&
  nounClass(noun) === "person" &&
  genderOfNoun(noun.norm) === gender;

/** A person's name between the two is whom the pronoun means, or whom the noun does. */
function isNamedBetween({ people, segments: { tokens } }: Context, first: number, last: number): boolean {
  const end = tokens.start[last]!;
  for (let n = firstFrom(people, tokens.start[first]!); n < people.length && people[n]!.start < end; n++)
    if (people[n]!.kind === "person" || people[n]!.kind === "unknown") return true;
  return false;
}
