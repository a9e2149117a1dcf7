// “the senator”, “a union official”, “the report”, “three officials”, “the agency”: whom a common noun means.
import { firstOf } from "../../../text/rule.ts";
import type { Mention } from "../../../span.ts";
import type { Context } from "../context.ts";
import type { Entity } from "../entities/entity.ts";
import { byAge, isAge } from "./ages.ts";
import { bodyReaders } from "./bodies.ts";
import { documentReaders } from "./documents.ts";
import { groupReaders } from "./groups.ts";
import { capitalReaders } from "./named-bodies.ts";
import { nounClass, type NounPhrase } from "./noun-phrase.ts";
import { anonymousReaders, personReaders } from "./persons.ts";
import type { NounReader } from "./reader.ts";

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
