import type { Mention } from "../../../span.ts";
import type { Rule } from "../../../text/rule.ts";
import type { Context } from "../context.ts";
import type { Entity } from "../entities/entity.ts";
import type { NounClass, NounPhrase } from "./noun-phrase.ts";

/** A noun phrase that is a source; `names`: indices of the names in it. */
export type NounReading = {
  readonly context: Context;
  readonly noun: NounPhrase;
  readonly names: readonly number[];
  readonly source: Mention;
};

/** Finds whom a noun phrase means; `of`: the class that its noun is of, "other" for a word that we know no speaker by. */
export type NounReader = Rule<NounReading, Entity> & { readonly of: NounClass | "other" };

/** The phrase without its determiner, as a key: "the report" and "a report" are one. */
export function keyOf({ segments: { tokens } }: Context, noun: NounPhrase): string {
  let last = noun.last;
  while (last > noun.head + 1 && tokens.norm[last - 1] === ",") last--;
  return tokens.norm.slice(afterDeterminer(noun), last).join(" ");
}

export const afterDeterminer = (noun: NounPhrase): number =>
  noun.definite || noun.indefinite ? noun.first + 1 : noun.first;

/** "the report", "this bank": a determiner and the noun, no more. */
export const isBare = (noun: NounPhrase): boolean =>
  noun.definite && !noun.owned && noun.head === noun.first + 1 && noun.last === noun.head + 1;

/** The body named inside the phrase: "an official at the Port Authority". */
export function affiliationOf({ named, people }: Context, names: readonly number[]): string | null {
  const body = names.find((n) => people[n]!.kind === "organization");
  return body === undefined ? null : named[body]!.name;
}
