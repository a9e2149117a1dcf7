// “the senator”, “a union official”, “the report”, “three officials”, “the agency”: whom a common noun means.
import { demonyms } from "../../english/bodies/organizations.ts";
import { isNameToken } from "../../names/words.ts";
import { firstTokenFrom, Shape } from "../../segment/tokens.ts";
import { mentionOf, type Mention } from "../../span.ts";
import { placeOf, unnamed, type Context } from "./context.ts";
import { createEntity, type Entity } from "./entity.ts";
import { isAge, personByAge } from "./noun-ages.ts";
import { asBody } from "./named.ts";
import { bodyByNoun } from "./noun-bodies.ts";
import { documentOf } from "./noun-documents.ts";
import { group, groupByCount, groupByRole } from "./noun-groups.ts";
import { personByRole } from "./noun-offices.ts";
import { andOthers, anonymous, bySelfGivenName, personWithOthers } from "./noun-persons.ts";
import { nounClass, type NounPhrase } from "./noun-phrase.ts";
import { afterDeterminer, keyOf } from "./phrase-key.ts";

/** The speaker that a noun phrase means; null where it means no speaker. `names`: indices of the names in it. */
export function resolveNoun(
  context: Context,
  noun: NounPhrase,
  names: readonly number[],
  source: Mention,
): Entity | null {
  if (isAge(context, noun))
    return noun.definite ? personByAge(context, noun) : anonymous(context, noun, names, source);
  switch (nounClass(noun)) {
    case "person":
      if (andOthers(context, noun)) return personWithOthers(context, noun);
      return (
        bySelfGivenName(context, noun, names) ??
        (noun.definite ? personByRole(context, noun) : null) ??
        anonymous(context, noun, names, source)
      );
    case "organization":
      return (
        (noun.owned && noun.capital ? namedAtHead(context, noun, names) : null) ??
        (noun.definite ? bodyByNoun(context, noun) : null) ??
        panelOf(context, noun, names) ??
        spokenBody(context, noun) ??
        unnamedBody(context, noun)
      );
    case "document":
      return documentOf(context, noun, names);
    case "group":
      if (isNamed(context, noun, names)) return byCapital(context, noun);
      return (
        (noun.definite ? (groupByRole(context, noun) ?? groupByCount(context, noun)) : null) ??
        group(context, noun, names)
      );
    case "anonymous":
      return anonymous(context, noun, names, source);
    default:
      return noun.capital ? (namedAtHead(context, noun, names) ?? byCapital(context, noun)) : null;
  }
}

/** "Norway’s state news agency NTB": the name that ends the phrase. */
function namedAtHead(
  { segments: { tokens }, people, named }: Context,
  { head }: NounPhrase,
  names: readonly number[],
): Entity | null {
  const n = names.find((name) => people[name]!.end === tokens.end[head]);
  return n === undefined || people[n]!.kind === "place" ? null : asBody(named[n]!);
}

/** "the Greens": a plural that the article uses as a name. */
const isNamed = (
  { segments: { tokens }, people }: Context,
  { head, several }: NounPhrase,
  names: readonly number[],
): boolean =>
  !several &&
  names.some((n) => people[n]!.start <= tokens.start[head]! && tokens.end[head]! <= people[n]!.end);

/** "a panel of the Court of Appeals" is the court. */
function panelOf(
  { segments: { tokens }, named, people }: Context,
  noun: NounPhrase,
  names: readonly number[],
): Entity | null {
  if (noun.norm !== "panel" || tokens.norm[noun.head + 1] !== "of") return null;
  const body = names.find((n) => {
    const { kind, start, end } = people[n]!;
    const experts = tokens.shape[firstTokenFrom(tokens, end)] === Shape.lower; // "a panel of UN experts"
    return kind === "organization" && start > tokens.start[noun.head]! && !experts;
  });
  return body === undefined ? null : named[body]!;
}

/**
 * A capital that is no name elsewhere; one that opens its sentence tells nothing, unless it is a party's ("Labour said") or is
 * told more of ("Boreal, which flies to Oslo, said").
 */
function byCapital(context: Context, noun: NounPhrase): Entity | null {
  const { text, tokens, sentences } = context.segments;
  if (!isNameToken(tokens, noun.head)) return null; // "August"
  const opens = sentences[placeOf(context.segments, noun.head).sentence]?.first === noun.head;
  const relative = tokens.norm[noun.head + 1] === "," ? tokens.norm[noun.head + 2]! : "";
  if (opens && !demonyms.has(noun.norm) && relative !== "which" && relative !== "who") return null;
  const mention = mentionOf(text, tokens.start[afterDeterminer(noun)]!, tokens.end[noun.head]!);
  const entity = context.shared(`name ${mention.text.toLowerCase()}`, () =>
    createEntity(relative === "who" ? "person" : "organization", { name: mention.text }),
  );
  entity.aliases.add(mention.text);
  return entity;
}

/** "the bank" behind "Marlow’s central bank said": the one without a name that spoke last. */
function spokenBody(context: Context, noun: NounPhrase): Entity | null {
  if (!noun.definite || noun.owned || noun.head !== noun.first + 1 || noun.last !== noun.head + 1)
    return null;
  const at = placeOf(context.segments, noun.first);
  const isIt = ({ kind, name, roleWords }: Entity) =>
    kind === "organization" && name === null && roleWords.has(noun.norm);
  return context.discourse.antecedent(at, isIt);
}

const unnamedBody = (context: Context, noun: NounPhrase): Entity =>
  context.shared(`organization ${keyOf(context, noun)}`, () =>
    unnamed("organization", null, { roleWords: new Set([noun.norm]) }),
  );
