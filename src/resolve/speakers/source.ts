import type { Meta } from "../../article/schema.ts";
import { organizationHeads } from "../../english/bodies/organizations.ts";
import { organizationNouns } from "../../english/persons/nouns.ts";
import type { Mention } from "../../span.ts";
import type { Context } from "./context.ts";
import { createEntity, type Entity } from "./entity.ts";
import { initialled, interviewee, turnOf } from "./interview.ts";
import { firstPersonPronouns } from "../../english/speakers/speakers.ts";
import { readNounPhrase } from "./noun-phrase.ts";
import { resolveNoun } from "./nouns.ts";
import { asBody, joint, namedBehind, namedNoun, settled, withOthers } from "./named.ts";
import { ownedBody } from "./owned-bodies.ts";
import { resolvePronoun } from "./pronouns.ts";
import { readSource, type Reading } from "./readings.ts";
import { sourceTokens, type SourceTokens } from "./source-tokens.ts";

/** The entity that a source mention means, or null. `enclosing` speaks the quotation that it stands in, if any. */
export function resolveSource(
  context: Context,
  meta: Meta,
  source: Mention,
  enclosing: Entity | null,
): Entity | null {
  const turn = turnOf(context.segments, source);
  if (turn) return turn === "asks" ? author(context, meta, "i") : interviewee(context, meta.byline);
  const label = initialled(context, source);
  if (label) return label;
  const range = sourceTokens(context, source);
  const reading = readSource(context.segments, range, context.people);
  if (reading.form === "pronoun" && firstPersonPronouns.has(reading.norm))
    return enclosing ?? author(context, meta, reading.norm);
  return entityOf(context, reading, range, source);
}

function entityOf(context: Context, reading: Reading, range: SourceTokens, source: Mention): Entity | null {
  switch (reading.form) {
    case "pronoun":
      return resolvePronoun(context, reading.norm, reading.token);
    case "pronoun and others":
      return withOthers(context, resolvePronoun(context, reading.norm, reading.token), reading.names, source);
    case "noun":
      return (
        namedBehind(context, range, reading.noun) ??
        ownedBody(context, reading.noun, reading.names) ??
        resolveNoun(context, reading.noun, reading.names, source)
      );
    case "name":
      return bySingleNoun(context, range, reading.name) ?? settled(context.named[reading.name]!);
    case "explained name":
      return asBody(context.named[reading.name]!);
    case "named noun":
      return namedNoun(context, reading.name, reading.noun.head);
    case "joint":
      return joint(context, reading.names, reading.noun);
    default:
      return null;
  }
}

/** "the Alliance", "the Court": a common noun with a capital is the body that it refers back to. */
function bySingleNoun(context: Context, { first, last }: SourceTokens, name: number): Entity | null {
  const { tokens } = context.segments;
  const { end } = context.people[name]!;
  if (tokens.norm[first] !== "the" || last - first !== 2 || tokens.end[first + 1] !== end) return null;
  const norm = tokens.norm[first + 1]!;
  if (!organizationNouns.has(norm) && !organizationHeads.has(norm)) return null;
  const noun = readNounPhrase(tokens, first, last);
  const found = resolveNoun(context, noun, [], { start: 0, end: 0, text: "" });
  return found?.name ? found : null;
}

/** "I" in the article's own voice: its one author. */
function author(context: Context, { byline }: Meta, norm: string): Entity | null {
  if (byline.length !== 1 || norm.startsWith("w") || norm === "us" || norm.startsWith("our")) return null;
  const name = byline[0]!;
  return context.shared(`author ${name}`, () => createEntity("person", { name, aliases: new Set([name]) }));
}
