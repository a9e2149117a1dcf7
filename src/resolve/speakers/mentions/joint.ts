// “Aker and Roe”, “two lawmakers, Aker and Roe,”, “Aker and his aides”: several who speak together.
import { type Context, type SourceTokens } from "../context.ts";
import { type Entity, asBody, createEntity, settled } from "../entities/entity.ts";
import { type Mention } from "../../../span.ts";
import { organizationNouns } from "../../../english/bodies/nouns.ts";
import { personNouns } from "../../../english/persons/nouns.ts";
import { chainWords, quantityNouns } from "../../../english/persons/references.ts";
import { singularOf, nounClass, readNounPhrase, type NounPhrase } from "../nouns/noun-phrase.ts";
import type { NameMention } from "../../../extract/people/schema.ts";
import { firstTokenFrom, type Tokens } from "../../../segment/tokens.ts";
import { opensSource } from "./head-name.ts";

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

/** "Two lawmakers, Aker and Roe,": a chain after the comma of a noun phrase for several. */
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

/** "Senators Roe and Aker", "two senators, Roe and Aker": each member has the office that is told of all. */
export function joint(context: Context, names: readonly number[], noun: NounPhrase | null): Entity {
  const known = areBodies(context, names[0]!, noun) ? asBody : settled;
  const members = names.map((n) => known(context.named[n]!));
  shareOffice(members, noun ? officeText(context, noun) : (context.people[names[0]!]!.role ?? ""));
  const key = members
    .map(({ name }) => name)
    .sort()
    .join("|");
  return context.shared(`joint ${key}`, () => createEntity("group", { members: [...new Set(members)] }));
}

/** "She and Aker", "he and his aides": who of them is known. */
export function withOthers(
  context: Context,
  first: Entity | null,
  names: readonly number[],
  { start }: Mention,
): Entity {
  const others = names.map((n) => settled(context.named[n]!));
  const members = [...new Set([...(first?.name ? [first] : []), ...others])];
  return context.shared(`group ${start}`, () => createEntity("group", { members }));
}

/** "aid groups Shelter Now and Tana", "two firms, Marlow and Tana,": a noun tells what they are. */
function areBodies(
  { segments: { tokens }, people }: Context,
  name: number,
  noun: NounPhrase | null,
): boolean {
  const norm = noun?.norm ?? tokens.norm[firstTokenFrom(tokens, people[name]!.start) - 1] ?? "";
  return norm.endsWith("s") && organizationNouns.has(singularOf(norm));
}

/** "opposition lawmakers" of "Two opposition lawmakers". */
function officeText({ segments: { text, tokens } }: Context, { first, head }: NounPhrase): string {
  let from = first;
  while (from < head && (quantityNouns.has(tokens.norm[from]!) || tokens.norm[from] === "the")) from++;
  return text.slice(tokens.start[from], tokens.end[head]);
}

/** "Senators" of several is "Senator" of each. */
function shareOffice(members: readonly Entity[], plural: string): void {
  const office = plural.replace(/s$/, "");
  const noun = office.slice(office.lastIndexOf(" ") + 1).toLowerCase();
  if (office === plural || !personNouns.has(noun)) return;
  for (const member of members) {
    if (member.kind !== "person") continue;
    member.roleWords.add(noun);
    if (member.role === null || member.role === plural) member.role = office;
  }
}
