// “Mr. Aker of the port”, “the airport’s operator, Northgate Services,”, “Aker aides”: the name, if any, that a source is about.
import { type Context, type SourceTokens } from "../context.ts";
import { organizationNouns } from "../../../english/bodies/nouns.ts";
import { personNouns } from "../../../english/persons/nouns.ts";
import type { NameMention } from "../../../extract/people/schema.ts";
import { Shape, TokenKind, firstTokenFrom, type Tokens } from "../../../segment/tokens.ts";
import { headBarriers, phraseEnds } from "../../../english/persons/references.ts";
import { nounClass, readNounPhrase } from "../nouns/noun-phrase.ts";
import { articles } from "../../../english/function-words.ts";

/** The name that the source is about: of those that open it, the one with the longest phrase. */
export function headName(
  tokens: Tokens,
  source: SourceTokens,
  people: readonly NameMention[],
): number | undefined {
  let head: number | undefined;
  for (const n of source.names)
    if (
      opensSource(tokens, source, people[n]!) &&
      (head === undefined || people[n]!.phrase.end > people[head]!.phrase.end)
    )
      head = n;
  return head;
}

/** The body at the end of a source whose noun phrase tells what it is. */
export const explainedName = (
  tokens: Tokens,
  source: SourceTokens,
  people: readonly NameMention[],
): number | undefined => source.names.find((n) => isExplained(tokens, source, people[n]!));

/** "The airport's operator, Northgate Services,", "the data firm StatBarn". */
function isExplained(tokens: Tokens, source: SourceTokens, name: NameMention): boolean {
  if (name.kind === "person" || name.kind === "place") return false;
  const start = firstTokenFrom(tokens, name.start);
  if (start <= source.first || firstTokenFrom(tokens, name.end) !== source.last) return false;
  if (tokens.norm[start - 1] === ",")
    return organizationNouns.has(readNounPhrase(tokens, source.first, start - 1).norm);
  if (tokens.shape[start - 1] !== Shape.lower || !organizationNouns.has(tokens.norm[start - 1]!))
    return false;
  return readNounPhrase(tokens, source.first, start).head === start - 1; // not "a study in the journal Tidal Notes"
}

/** Whether the phrase of a name opens the source: nothing but determiners, adjectives and nouns before it. */
export function opensSource(tokens: Tokens, source: SourceTokens, name: NameMention): boolean {
  const start = firstTokenFrom(tokens, name.phrase.start);
  const personal = name.kind === "person" || (name.kind === "unknown" && name.role !== null);
  const closing = personal && firstTokenFrom(tokens, name.phrase.end) === source.last;
  const before = articles.has(tokens.norm[start - 1] ?? "") ? start - 2 : start - 1; // "Her son, the tenor Jan Roe,"
  if (closing && before > source.first && isIntroduced(tokens, source.first, before)) return true;
  if (name.kind === "person" && isOfBody(tokens, source.first, start - 1)) return true;
  for (let i = start - 1; i >= source.first; i--) {
    const norm = tokens.norm[i]!;
    if (closing && (norm === "'s" || (norm === "and" && personNouns.has(tokens.norm[i - 1] ?? ""))))
      return true;
    if (headBarriers.has(norm) || (tokens.kind[i]! > TokenKind.mark && norm !== "-")) return false;
    if (name.kind !== "person" && organizationNouns.has(norm)) return false;
  }
  return true;
}

/** "One of the four, the student Roe,": one person, told by a noun phrase that ends in the comma. */
function isIntroduced(tokens: Tokens, first: number, comma: number): boolean {
  if (tokens.norm[comma] !== ",") return false;
  const noun = readNounPhrase(tokens, first, comma);
  const kind = nounClass(noun);
  const isUnknown = kind === null && !noun.capital && (noun.definite || noun.indefinite || noun.owned);
  return kind === "person" || kind === "anonymous" || isUnknown; // "A union scutcher, Ana Roe,"
}

/** "Daiwa’s Kim Aker, who rates the share well,": a name before the apostrophe, and nothing else. */
function isOfBody(tokens: Tokens, first: number, apostrophe: number): boolean {
  if (tokens.norm[apostrophe] !== "'s") return false;
  for (let i = first; i < apostrophe; i++)
    if (tokens.shape[i] === Shape.lower || tokens.shape[i] === Shape.none) return false;
  return apostrophe > first;
}

/** "Aker aides", "Aker's lawyer": whether a noun goes on after the name. */
export function restIsNoun(
  { segments: { tokens }, people }: Context,
  { last }: SourceTokens,
  name: number,
): boolean {
  const end = firstTokenFrom(tokens, people[name]!.end);
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
