// “the senator”, “a union official”, “the report”, “three officials”, “the agency”: whom a common noun means.

import { placeOf, type Context } from "../context.ts";
import type { Entry } from "../entities/discourse.ts";
import type { Entity } from "../entities/entity.ts";
import { bodyReaders } from "./bodies.ts";
import { documentReaders } from "./documents.ts";
import { groupReaders } from "./groups.ts";
import { capitalReaders } from "./named-bodies.ts";
import { nounClass, type NounPhrase } from "./noun-phrase.ts";
import { anonymous, anonymousReaders, personReaders } from "./persons.ts";
import type { NounReader, NounReading } from "./reader.ts";
import type { Mention } from "../../../span.ts";
import { firstOf } from "../../../text/rule.ts";

/** The readers of each class of nouns; the first that finds somebody answers. */
export const nounReaders: Readonly<Record<NounReader["of"], readonly NounReader[]>> = {
  person: personReaders,
  organization: bodyReaders,
  document: documentReaders,
  group: groupReaders,
  anonymous: anonymousReaders,
  other: capitalReaders,
};

/** The speaker that a noun phrase means; null where it means no speaker. `names`: indices of the names in it. */
export function resolveNoun(
  context: Context,
  noun: NounPhrase,
  names: readonly number[],
  source: Mention,
): Entity | null {
  const reading = { context, noun, names, source };
  if (isAge(context, noun)) return byAge(reading);
  return firstOf(nounReaders[nounClass(noun) ?? "other"], reading);
}

// “Goalkeeper Luis Prado saved two penalties. … the 24-year-old said”: a person by the age.

/** "24-year-old": five tokens, the head is the last. */
const WORDS_BEFORE_HEAD = 4;
const LOOK_BACK = 30;

/** Whether the phrase is "the 24-year-old", with no noun after it. */
export const isAge = ({ segments: { tokens } }: Context, { norm, head, first }: NounPhrase): boolean =>
  norm === "old" && head - WORDS_BEFORE_HEAD >= first && tokens.norm[head - 2] === "year";

/**
 * Whom "the 24-year-old" means: the one of that age where the article tells ages, else the only person who is the subject of
 * a sentence in this paragraph, or where it has none, in the one before.
 */
function personByAge(context: Context, noun: NounPhrase): Entity | null {
  const at = placeOf(context.segments, noun.first);
  const age = Number(context.segments.tokens.norm[noun.head - WORDS_BEFORE_HEAD]);
  const entries = context.discourse.entries.slice(-LOOK_BACK).filter((entry) => isCandidate(entry, age));
  const aged = new Set(entries.map(({ entity }) => entity).filter((entity) => entity.age === age));
  if (aged.size > 0) return onlyOne(aged);
  const here = subjectsIn(entries, at.block);
  return onlyOne(here.size > 0 ? here : subjectsIn(entries, at.block - 1));
}

const isCandidate = ({ entity, quoted }: Entry, age: number): boolean =>
  !quoted &&
  (entity.kind === "person" || entity.kind === "anonymous" || entity.kind === "unknown") &&
  (entity.age === null || entity.age === age);

const subjectsIn = (entries: readonly Entry[], block: number): ReadonlySet<Entity> =>
  new Set(
    entries
      .filter((entry) => entry.block === block && (entry.subject || entry.source))
      .map(({ entity }) => entity),
  );

function onlyOne(entities: ReadonlySet<Entity>): Entity | null {
  const [entity] = entities;
  return entities.size === 1 && entity?.kind !== "unknown" ? (entity ?? null) : null;
}

/** "a 24-year-old" is somebody nobody names, "the 24-year-old" somebody named, or nobody. */
export const byAge = (reading: NounReading): Entity | null =>
  reading.noun.definite ? personByAge(reading.context, reading.noun) : anonymous(reading);
