// What kind of expression a source is: “Mr. Aker”, “Aker and Roe”, “she”, “the union’s lawyer”, “three officials”.
import { demonyms } from "../../english/bodies/organizations.ts";
import type { NameMention } from "../../extract/people/schema.ts";
import type { Segments } from "../../segment/segments.ts";
import { firstTokenFrom, Shape, TokenKind, type Tokens } from "../../segment/tokens.ts";
import { explainedName, headName, restIsNoun } from "./head-name.ts";
import { andOthers, jointNames, listedNames } from "./joint-names.ts";
import {
  describedBodies,
  firstPersonPronouns,
  neuterPronouns,
  pluralPronouns,
  possessiveDeterminers,
  relativePronouns,
  singularPronouns,
} from "../../english/speakers/speakers.ts";
import { nounClass, readNounPhrase, type NounPhrase } from "./noun-phrase.ts";
import type { SourceTokens } from "./source-tokens.ts";

export type Reading =
  | { readonly form: "name"; readonly name: number }
  | { readonly form: "named noun"; readonly name: number; readonly noun: NounPhrase }
  /** "the data firm StatBarn": the noun tells that the name is a body's. */
  | { readonly form: "explained name"; readonly name: number }
  /** `noun`: "two lawmakers" of "two lawmakers, Aker and Roe,". */
  | { readonly form: "joint"; readonly names: readonly number[]; readonly noun: NounPhrase | null }
  | { readonly form: "pronoun"; readonly norm: string; readonly token: number }
  /** "she and Aker", "he and his aides". */
  | {
      readonly form: "pronoun and others";
      readonly norm: string;
      readonly token: number;
      readonly names: readonly number[];
    }
  | { readonly form: "noun"; readonly noun: NounPhrase; readonly names: readonly number[] }
  | { readonly form: "none" };

/** Reads a source mention; `people` are the article's names in text order. */
export function readSource(
  segments: Segments,
  source: SourceTokens,
  people: readonly NameMention[],
): Reading {
  const { tokens } = segments;
  const { first, last, names } = source;
  if (first >= last) return { form: "none" };
  const norm = tokens.norm[first]!;
  const lone = first + 1 === last || !possessiveDeterminers.has(norm);
  const acronym = tokens.shape[first] === Shape.upper && norm.length > 1; // "WHO", "US"
  if (isPronoun(norm) && !acronym && lone && !startsPhrase(tokens, first, last))
    return tokens.norm[first + 1] === "and" && first + 2 < last
      ? { form: "pronoun and others", norm, token: first, names }
      : { form: "pronoun", norm, token: first };
  return (
    readSeveral(tokens, source, people) ??
    readName(tokens, source, people) ?? { form: "noun", noun: readNounPhrase(tokens, first, last), names }
  );
}

function readSeveral(tokens: Tokens, source: SourceTokens, people: readonly NameMention[]): Reading | null {
  const joint = jointNames(tokens, source, people);
  if (joint.length > 1) return { form: "joint", names: joint, noun: null };
  const listed = listedNames(tokens, source, people);
  return listed && { form: "joint", ...listed };
}

function readName(tokens: Tokens, source: SourceTokens, people: readonly NameMention[]): Reading | null {
  const name = headName(tokens, source, people);
  if (name === undefined) {
    const explained = explainedName(tokens, source, people);
    return explained === undefined ? null : { form: "explained name", name: explained };
  }
  const end = firstTokenFrom(tokens, people[name]!.end);
  if (restIsNoun(tokens, end, source.last)) return readNamedNoun(tokens, source, name, end);
  return andOthers(tokens, end, source.last)
    ? { form: "joint", names: [name], noun: null }
    : { form: "name", name };
}

/** "the Okoro campaign" has a name; "Okoro’s campaign", "an Okoro aide" and "the Marlow phone maker" have none. */
function readNamedNoun(
  tokens: Tokens,
  { first, last, names }: SourceTokens,
  name: number,
  end: number,
): Reading {
  const noun = readNounPhrase(tokens, first, last);
  const unnamed =
    noun.owned || noun.indefinite || tokens.norm[end] === "-" || isDescribed(tokens, noun.norm, end);
  return unnamed || nounClass(noun) !== "organization"
    ? { form: "noun", noun, names }
    : { form: "named noun", name, noun };
}

/** "the Marlow phone maker", "the South Korean company": the name only tells which. */
const isDescribed = (tokens: Tokens, norm: string, end: number): boolean =>
  describedBodies.has(norm) || demonyms.has(tokens.norm[end - 1]!);

const isPronoun = (norm: string): boolean =>
  singularPronouns.has(norm) ||
  pluralPronouns.has(norm) ||
  neuterPronouns.has(norm) ||
  relativePronouns.has(norm) ||
  firstPersonPronouns.has(norm);

/** "that official", "her lawyer": the pronoun is a determiner here. */
const startsPhrase = (tokens: Tokens, first: number, last: number): boolean =>
  (tokens.norm[first] === "that" || possessiveDeterminers.has(tokens.norm[first]!)) &&
  first + 1 < last &&
  tokens.kind[first + 1] === TokenKind.word;
