// “Aker”, “the data firm StatBarn”, “the Okoro campaign”, “Senators Roe and Aker”: the speaker of a source that has a name in it.
import { documentNouns, organizationNouns, personNouns } from "../../english/persons/nouns.ts";
import { isFamilyName, isFirstName } from "../../names/words.ts";
import { firstTokenFrom } from "../../segment/tokens.ts";
import type { Mention } from "../../span.ts";
import { firstFrom } from "../find.ts";
import type { Context } from "./context.ts";
import { createEntity, type Entity } from "./entity.ts";
import { derivedBodies, quantityNouns } from "../../english/speakers/speakers.ts";
import { nounClass, singularOf, type NounPhrase } from "./noun-phrase.ts";
import { bodyOf } from "./owned-bodies.ts";
import type { SourceTokens } from "./source-tokens.ts";

/** A name of unknown kind that speaks: two words without "the" are a person, anything else is a body. */
export function settled(entity: Entity): Entity {
  if (entity.kind !== "unknown") return entity;
  const words = (entity.name ?? "").toLowerCase().split(" ");
  if (documentNouns.has(words.at(-1)!) && words.length > 1) {
    entity.kind = "document";
    return entity;
  }
  const personal = entity.gender !== null || words.length > 1 || isPersonal(words[0]!);
  entity.kind = personal && !entity.determined ? "person" : "organization";
  return entity;
}

const isPersonal = (word: string): boolean => isFamilyName(word) || isFirstName(word);

/** A name that a noun calls a body: "the data firm StatBarn". */
export function asBody(entity: Entity): Entity {
  if (entity.kind === "unknown") entity.kind = "organization";
  return entity;
}

/** "Aguas del Plata" of "the state water company, Aguas del Plata,", where the source ends before the comma. */
export function namedBehind(
  { segments: { tokens }, people, named }: Context,
  { last }: SourceTokens,
  noun: NounPhrase,
): Entity | null {
  if (!noun.definite || tokens.norm[last] !== "," || last + 1 >= tokens.length) return null;
  const n = firstFrom(people, tokens.start[last + 1]!);
  const name = people[n];
  if (!name || name.phrase.start !== tokens.start[last + 1]) return null;
  if (tokens.norm[firstTokenFrom(tokens, name.end)] !== ",") return null;
  const kind = nounClass(noun);
  if (kind === "organization" && name.kind !== "person" && name.kind !== "place") return asBody(named[n]!);
  return kind === "person" && name.kind === "person" ? named[n]! : null;
}

/** "the Roe campaign", "the Okoro administration": a body named after somebody. */
export function namedNoun(context: Context, name: number, head: number): Entity {
  const { text, tokens } = context.segments;
  const entity = context.named[name]!;
  if (!derivedBodies.has(tokens.norm[head]!) && entity.kind !== "person") return asBody(entity); // "the Harbour Post newspaper"
  const { start } = context.people[name]!;
  return bodyOf(
    context,
    text.slice(start, tokens.end[head - 1]),
    text.slice(tokens.start[head], tokens.end[head]),
  );
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
