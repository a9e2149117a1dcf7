// “the 1951 Harbour Convention”, “a Harbour Post poll”, “a report by the Harbour Union”, “the report”: a paper that is quoted.
import { articles } from "../../../english/function-words.ts";
import { documentNouns } from "../../../english/persons/nouns.ts";
import type { Tokens } from "../../../segment/tokens.ts";
import { placeOf, type Context } from "../context.ts";
import { createEntity, type Entity } from "../entities/entity.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import {
  affiliationOf,
  afterDeterminer,
  isBare,
  keyOf,
  type NounReader,
  type NounReading,
} from "./reader.ts";

const titled: NounReader = {
  name: "titled",
  of: "document",
  example: "Norway’s 1951 Harbour Convention says ships must pay.",
  read: ({ context, noun }) => namedDocument(context, noun, titleOf(context, noun)),
};

/** Named by the body that made it. */
const ofMaker: NounReader = {
  name: "ofMaker",
  of: "document",
  example: "A Harbour Post poll said the port was safe.",
  read: (reading) => namedDocument(reading.context, reading.noun, makersName(reading)),
};

/** "the report", "this poll": the one that spoke last. */
const spokenDocument: NounReader = {
  name: "spokenDocument",
  of: "document",
  example: "A report by doctors said the port was safe. The report said ships were not.",
  read({ context, noun }) {
    if (!isBare(noun)) return null;
    const at = placeOf(context.segments, noun.first);
    return context.discourse.antecedent(at, (e) => e.kind === "document" && e.roleWords.has(noun.norm));
  },
};

/** "a report by the Harbour Union" belongs to the union. */
const unnamedDocument: NounReader = {
  name: "unnamedDocument",
  of: "document",
  example: "A report by the Harbour Union said the port was safe.",
  read: ({ context, noun, names }) =>
    context.shared(`document ${keyOf(context, noun)}`, () =>
      created(noun, { affiliation: noun.owned ? null : affiliationOf(context, names) }),
    ),
};

export const documentReaders: readonly NounReader[] = [titled, ofMaker, spokenDocument, unnamedDocument];

function namedDocument(context: Context, noun: NounPhrase, name: string | null): Entity | null {
  if (name === null) return null;
  const entity = context.shared(`document ${name.toLowerCase()}`, () => created(noun, { name }));
  entity.aliases.add(name);
  return entity;
}

const created = ({ norm }: NounPhrase, own: Partial<Entity>): Entity =>
  createEntity("document", { roleWords: new Set([norm]), ...own });

/** "the 1951 Harbour Convention": capitals up to the head. */
function titleOf({ segments: { text, tokens } }: Context, noun: NounPhrase): string | null {
  if (!noun.capital || !noun.definite) return null;
  let first = noun.head;
  while (first > noun.first && isPartOfTitle(tokens, first - 1)) first--;
  const name = text.slice(tokens.start[first], tokens.end[noun.head]);
  return documentNouns.has(name.toLowerCase()) ? null : name;
}

const isPartOfTitle = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i]! > 0 && !articles.has(tokens.norm[i]!) && tokens.norm[i] !== "'s";

/** "Harbour Post/Marlow opinion poll": from the body that made it to the head. */
function makersName({ context, noun, names }: NounReading): string | null {
  const { segments: { text, tokens }, people } = context; // prettier-ignore
  if (noun.owned || noun.several || noun.one) return null;
  const maker = names.find((n) => people[n]!.kind === "organization" || people[n]!.kind === "unknown");
  if (maker === undefined) return null;
  const { start, end } = people[maker]!;
  if (start < tokens.start[afterDeterminer(noun)]! || end >= tokens.start[noun.head]!) return null;
  return text.slice(start, tokens.end[noun.head]).replace(/\s+/g, " ");
}
