// What kind of expression a source is: “Mr. Aker”, “Aker and Roe”, “she”, “the union’s lawyer”, “three officials”.
import { organizationNouns, personNouns } from "../../extract/people/index.ts";
import type { NameMention } from "../../extract/people/schema.ts";
import type { Segments } from "../../segment/segments.ts";
import { TokenKind, type Tokens } from "../../segment/tokens.ts";
import type { Span } from "../../span.ts";
import { nounClass, readNounPhrase, type NounPhrase } from "./noun-phrase.ts";
import {
  chainWords,
  firstPersonPronouns,
  headBarriers,
  neuterPronouns,
  phraseEnds,
  pluralPronouns,
  possessiveDeterminers,
  relativePronouns,
  singularPronouns,
} from "./lexicon.ts";

/** The tokens `[first, last)` of a source, and the names in it by their index in the list of all names. */
export type SourceTokens = {
  readonly first: number;
  readonly last: number;
  readonly names: readonly number[];
};

export type Reading =
  | { readonly form: "name"; readonly name: number }
  | { readonly form: "named noun"; readonly name: number; readonly noun: NounPhrase }
  | { readonly form: "joint"; readonly names: readonly number[] }
  | { readonly form: "pronoun"; readonly norm: string; readonly token: number }
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
  if (
    isPronoun(norm) &&
    (first + 1 === last || !possessiveDeterminers.has(norm)) &&
    !startsPhrase(tokens, first, last)
  )
    return { form: "pronoun", norm, token: first };
  const joint = jointNames(tokens, source, people);
  if (joint.length > 1) return { form: "joint", names: joint };
  const head = headName(tokens, source, people);
  if (head === undefined) return { form: "noun", noun: readNounPhrase(tokens, first, last), names };
  const end = tokenAt(tokens, people[head]!.end);
  if (restIsNoun(tokens, end, last)) {
    const noun = readNounPhrase(tokens, first, last);
    return noun.owned || noun.indefinite || tokens.norm[end] === "-" || nounClass(noun) !== "organization"
      ? { form: "noun", noun, names }
      : { form: "named noun", name: head, noun };
  }
  return andOthers(tokens, end, last) ? { form: "joint", names: [head] } : { form: "name", name: head };
}

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

/** Index of the first token that starts at or behind a character. */
export function tokenAt(tokens: Tokens, at: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const tokensOf = (tokens: Tokens, { start, end }: Span): { first: number; last: number } => ({
  first: tokenAt(tokens, start),
  last: tokenAt(tokens, end),
});

/** The name that the source is about: of those that open it, the one with the longest phrase. */
function headName(tokens: Tokens, source: SourceTokens, people: readonly NameMention[]): number | undefined {
  let head: number | undefined;
  for (const n of source.names)
    if (
      isHead(tokens, source, people[n]!) &&
      (head === undefined || people[n]!.phrase.end > people[head]!.phrase.end)
    )
      head = n;
  return head ?? source.names.find((n) => isExplained(tokens, source, people[n]!));
}

/** "The airport's operator, Northgate Services,": a body named behind the noun phrase that tells what it is. */
function isExplained(tokens: Tokens, source: SourceTokens, name: NameMention): boolean {
  const start = tokenAt(tokens, name.start);
  if (name.kind === "person" || name.kind === "place") return false;
  if (tokens.norm[start - 1] !== "," || tokenAt(tokens, name.end) !== source.last) return false;
  return organizationNouns.has(readNounPhrase(tokens, source.first, start - 1).norm);
}

/** Whether the phrase of a name opens the source: nothing but determiners, adjectives and nouns before it. */
function isHead(tokens: Tokens, source: SourceTokens, name: NameMention): boolean {
  const start = tokenAt(tokens, name.phrase.start);
  const closing = name.kind === "person" && tokenAt(tokens, name.phrase.end) === source.last;
  for (let i = start - 1; i >= source.first; i--) {
    const norm = tokens.norm[i]!;
    if (closing && (norm === "'s" || (norm === "and" && personNouns.has(tokens.norm[i - 1] ?? ""))))
      return true;
    if (headBarriers.has(norm) || (tokens.kind[i]! > TokenKind.mark && norm !== "-")) return false;
    if (name.kind !== "person" && organizationNouns.has(norm)) return false;
  }
  return true;
}

/** "Aker aides", "Aker's lawyer": a noun goes on behind the name. */
function restIsNoun(tokens: Tokens, end: number, last: number): boolean {
  const possessive = tokens.norm[end] === "'s";
  const next = possessive ? end + 1 : end;
  if (next >= last) return false;
  if (possessive) return tokens.kind[next]! <= TokenKind.number || tokens.kind[next] === TokenKind.mark;
  if (tokens.norm[next] === "-" || tokens.norm[next] === "/") return true;
  if (phraseEnds.has(tokens.norm[next]!)) return false;
  return (
    nounClass(readNounPhrase(tokens, next, Math.min(last, next + 3))) !== null &&
    tokens.kind[next] === TokenKind.word
  );
}

/** "Aker and his aides", "Aker, others". */
function andOthers(tokens: Tokens, end: number, last: number): boolean {
  if (tokens.norm[end] !== "and" && !(tokens.norm[end] === "," && tokens.norm[end + 1] === "others"))
    return false;
  return end + 1 < last && tokens.norm[end + 1] !== "who";
}

/** Names chained by commas and "and", nothing but their own titles in between; empty where they are no chain. */
function jointNames(tokens: Tokens, source: SourceTokens, people: readonly NameMention[]): number[] {
  const chain: number[] = [];
  let anded = false;
  for (const n of source.names) {
    const name = people[n]!;
    if (chain.length === 0) {
      if (isHead(tokens, source, name)) chain.push(n);
      continue;
    }
    const from = tokenAt(tokens, people[chain.at(-1)!]!.end);
    const gap = tokens.norm.slice(from, Math.max(from, tokenAt(tokens, name.phrase.start)));
    if (gap.length === 0 || !gap.every((norm) => chainWords.has(norm))) break;
    if (gap.includes("and") || gap.includes("&")) anded = true;
    chain.push(n);
  }
  return anded ? chain : [];
}
