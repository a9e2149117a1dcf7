// “the 1951 Harbour Convention”, “a Harbour Post poll”, “a report by the Harbour Union”, “the report”: a paper that is quoted.
import { documentNouns } from "../../english/persons/nouns.ts";
import type { Tokens } from "../../segment/tokens.ts";
import { placeOf, type Context } from "./context.ts";
import { createEntity, type Entity } from "./entity.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { affiliationOf, afterDeterminer, keyOf } from "./phrase-key.ts";

/** The document of a noun phrase; `names`: indices of the names in it. */
export function documentOf(context: Context, noun: NounPhrase, names: readonly number[]): Entity {
  const name = titleOf(context, noun) ?? makersName(context, noun, names);
  if (name === null) return spokenOf(context, noun) ?? unnamed(context, noun, names);
  const entity = context.shared(`document ${name.toLowerCase()}`, () => created(noun, { name }));
  entity.aliases.add(name);
  return entity;
}

const created = ({ norm }: NounPhrase, own: Partial<Entity>): Entity =>
  createEntity("document", { roleWords: new Set([norm]), ...own });

/** "a report by the Harbour Union" belongs to the union. */
const unnamed = (context: Context, noun: NounPhrase, names: readonly number[]): Entity =>
  context.shared(`document ${keyOf(context, noun)}`, () =>
    created(noun, { affiliation: noun.owned ? null : affiliationOf(context, names) }),
  );

/** "the report", "this poll": the one that spoke last. */
function spokenOf(context: Context, noun: NounPhrase): Entity | null {
  if (!noun.definite || noun.owned || noun.head !== noun.first + 1 || noun.last !== noun.head + 1)
    return null;
  const at = placeOf(context.segments, noun.first);
  return context.discourse.antecedent(at, (e) => e.kind === "document" && e.roleWords.has(noun.norm));
}

/** "the 1951 Harbour Convention": capitals up to the head. */
function titleOf({ segments: { text, tokens } }: Context, noun: NounPhrase): string | null {
  if (!noun.capital || !noun.definite) return null;
  let first = noun.head;
  while (first > noun.first && isPartOfTitle(tokens, first - 1)) first--;
  const name = text.slice(tokens.start[first], tokens.end[noun.head]);
  return documentNouns.has(name.toLowerCase()) ? null : name;
}

const isPartOfTitle = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i]! > 0 && !/^(?:the|a|an|'s)$/.test(tokens.norm[i]!);

/** "Harbour Post/Marlow opinion poll": from the body that made it to the head. */
function makersName(
  { segments: { text, tokens }, people }: Context,
  noun: NounPhrase,
  names: readonly number[],
): string | null {
  if (noun.owned || noun.several || noun.one) return null;
  const maker = names.find((n) => people[n]!.kind === "organization" || people[n]!.kind === "unknown");
  if (maker === undefined) return null;
  const { start, end } = people[maker]!;
  if (start < tokens.start[afterDeterminer(noun)]! || end >= tokens.start[noun.head]!) return null;
  return text.slice(start, tokens.end[noun.head]).replace(/\s+/g, " ");
}
