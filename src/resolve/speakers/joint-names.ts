// “Aker and Roe”, “two lawmakers, Aker and Roe,”, “Aker and his aides”: several who speak together.
import type { NameMention } from "../../extract/people/schema.ts";
import { firstTokenFrom, type Tokens } from "../../segment/tokens.ts";
import { opensSource } from "./head-name.ts";
import { chainWords } from "../../english/speakers/speakers.ts";
import { nounClass, readNounPhrase, type NounPhrase } from "./noun-phrase.ts";
import type { SourceTokens } from "./source-tokens.ts";

/** "Aker and his aides", "Aker, others". */
export function andOthers(tokens: Tokens, end: number, last: number): boolean {
  if (tokens.norm[end] !== "and" && !(tokens.norm[end] === "," && tokens.norm[end + 1] === "others"))
    return false;
  return end + 1 < last && tokens.norm[end + 1] !== "who";
}

/** Names chained by commas and "and", nothing but their own titles in between; empty where they are no chain. */
export function jointNames(tokens: Tokens, source: SourceTokens, people: readonly NameMention[]): number[] {
  const from = source.names.findIndex((n) => opensSource(tokens, source, people[n]!));
  return from < 0 ? [] : chainFrom(tokens, source.names.slice(from), people);
}

/** "Two lawmakers, Aker and Roe,": a chain behind the comma of a noun phrase for several. */
export function listedNames(
  tokens: Tokens,
  { first, names }: SourceTokens,
  people: readonly NameMention[],
): { names: number[]; noun: NounPhrase } | null {
  if (names.length < 2) return null;
  const comma = firstTokenFrom(tokens, people[names[0]!]!.phrase.start) - 1;
  if (comma <= first || tokens.norm[comma] !== ",") return null;
  const noun = readNounPhrase(tokens, first, comma);
  if (nounClass(noun) !== "group") return null;
  const chain = chainFrom(tokens, names, people);
  return chain.length > 1 ? { names: chain, noun } : null;
}

function chainFrom(tokens: Tokens, names: readonly number[], people: readonly NameMention[]): number[] {
  const chain = [names[0]!];
  let anded = false;
  for (const n of names.slice(1)) {
    const from = firstTokenFrom(tokens, people[chain.at(-1)!]!.end);
    const gap = tokens.norm.slice(from, Math.max(from, firstTokenFrom(tokens, people[n]!.phrase.start)));
    if (gap.length === 0 || !gap.every((norm) => chainWords.has(norm))) break;
    if (gap.includes("and") || gap.includes("&")) anded = true;
    chain.push(n);
  }
  return anded ? chain : [];
}
