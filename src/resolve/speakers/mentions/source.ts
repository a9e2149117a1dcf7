// “Mr. Aker”, “Aker and Roe”, “she”, “the union’s lawyer”, “three officials”: the speaker that a source means.
import type { Meta } from "../../../article/schema.ts";
import { Shape, TokenKind, type Tokens } from "../../../segment/tokens.ts";
import type { Mention } from "../../../span.ts";
import { firstOf } from "../../../text/rule.ts";
import { sourceTokens, type Context, type SourceTokens, type SourceReader } from "../context.ts";
import { createEntity, type Entity } from "../entities/entity.ts";
import { resolveNoun } from "../nouns/nouns.ts";
import { ownedBody } from "../nouns/named-bodies.ts";
import { readNounPhrase } from "../nouns/noun-phrase.ts";
import { isPronounWord, resolvePronoun } from "../pronouns/pronouns.ts";
import { initialled, interviewee, turnOf } from "../structure/interview.ts";
import { firstPersonPronouns, possessiveDeterminers } from "../../../english/persons/references.ts";
import { joint, jointNames, listedNames, withOthers } from "./joint.ts";
import { headName, restIsNoun } from "./head-name.ts";
import { namedAfter, nameReaders } from "./named.ts";

const turn: SourceReader = {
  name: "turn",
  example: "By Ana Roe\n\nNadia Osei runs the ferry.\n\nQ: Will it open?\n\nA: It opens in May.",
  read({ context, meta, source }) {
    const does = turnOf(context.segments, source);
    if (does === null) return null;
    return { entity: does === "asks" ? author(context, meta, "i") : interviewee(context, meta.byline) };
  },
};

const initials: SourceReader = {
  name: "initials",
  example:
    "Nadia Osei runs the unit.\n\nHealth Weekly: Is it big?\n\nNadia Osei: No.\n\nHW: Is it quiet?\n\nNO: It is.",
  read({ context, source }) {
    const entity = initialled(context, source);
    return entity && { entity };
  },
};

const pronounAndOthers: SourceReader = {
  name: "pronounAndOthers",
  example: "Nils Aker left. He and his aides said the port was safe.",
  read({ context, range: { first, last, names }, source }) {
    const { tokens } = context.segments;
    if (!isPronoun(tokens, first, last) || tokens.norm[first + 1] !== "and" || first + 2 >= last) return null;
    return {
      entity: withOthers(context, resolvePronoun(context, tokens.norm[first]!, first), names, source),
    };
  },
};

const firstPerson: SourceReader = {
  name: "firstPerson",
  example: "“The port is safe, I said, and they left,” Nils Aker said. I asked whether it was open.",
  read({ context, meta, range: { first, last }, enclosing }) {
    const { tokens } = context.segments;
    if (!firstPersonPronouns.has(tokens.norm[first]!) || !isPronoun(tokens, first, last)) return null;
    return { entity: enclosing ?? author(context, meta, tokens.norm[first]!) };
  },
};

const pronoun: SourceReader = {
  name: "pronoun",
  example: "Nils Aker arrived late. He said the port was safe.",
  read({ context, range: { first, last } }) {
    const { tokens } = context.segments;
    return isPronoun(tokens, first, last)
      ? { entity: resolvePronoun(context, tokens.norm[first]!, first) }
      : null;
  },
};

const several: SourceReader = {
  name: "several",
  example: "Nils Aker and Ana Roe said the port was safe.",
  read({ context, range }) {
    const names = jointNames(context.segments.tokens, range, context.people);
    return names.length > 1 ? { entity: joint(context, names, null) } : null;
  },
};

const listed: SourceReader = {
  name: "listed",
  example: "Two lawmakers, Nils Aker and Ana Roe, said the port was safe.",
  read({ context, range }) {
    const list = listedNames(context.segments.tokens, range, context.people);
    return list && { entity: joint(context, list.names, list.noun) };
  },
};

/** "Aguas del Plata" of "the state water company, Aguas del Plata,", where the source ends before the comma. */
const nameAfter: SourceReader = {
  name: "nameAfter",
  example: "According to the state water company, Aguas del Sur, salt rose.",
  read({ context, range }) {
    const entity = namedAfter(context, range, nounOf(context, range));
    return entity && { entity };
  },
};

const owned: SourceReader = {
  name: "owned",
  example: "Nils Aker ran in May. His campaign said the port was safe.",
  read({ context, range }) {
    const entity = ownedBody(context, nounOf(context, range), range.names);
    return entity && { entity };
  },
};

const noun: SourceReader = {
  name: "noun",
  example: "A union official said the port was safe.",
  read: ({ context, range, source }) => ({
    entity: resolveNoun(context, nounOf(context, range), range.names, source),
  }),
};

export const sourceReaders: readonly SourceReader[] = [
  turn, initials, pronounAndOthers, firstPerson, pronoun, several, listed, ...nameReaders, nameAfter, owned, noun,
]; // prettier-ignore

/** The entity that a source mention means, or null. `enclosing` speaks the quotation that it stands in, if any. */
export function resolveSource(
  context: Context,
  meta: Meta,
  source: Mention,
  enclosing: Entity | null,
): Entity | null {
  const range = sourceTokens(context, source);
  if (range.first >= range.last) return null;
  const name = headName(context.segments.tokens, range, context.people);
  const nounFollows = name !== undefined && restIsNoun(context, range, name);
  const reading = { context, meta, source, range, enclosing, name, nounFollows };
  return firstOf(sourceReaders, reading)?.entity ?? null;
}

const nounOf = ({ segments: { tokens } }: Context, { first, last }: SourceTokens) =>
  readNounPhrase(tokens, first, last);

/** Not "WHO" and "US", and no determiner: "that official", "her lawyer". */
function isPronoun(tokens: Tokens, first: number, last: number): boolean {
  const norm = tokens.norm[first]!;
  if (!isPronounWord(norm) || (tokens.shape[first] === Shape.upper && norm.length > 1)) return false;
  if (first + 1 === last) return true;
  if (possessiveDeterminers.has(norm)) return false;
  return !(norm === "that" && tokens.kind[first + 1] === TokenKind.word);
}

/** "I" in the article's own voice: its one author. */
function author(context: Context, { byline }: Meta, norm: string): Entity | null {
  if (byline.length !== 1 || norm.startsWith("w") || norm === "us" || norm.startsWith("our")) return null;
  const name = byline[0]!;
  return context.shared(`author ${name}`, () => createEntity("person", { name, aliases: new Set([name]) }));
}
