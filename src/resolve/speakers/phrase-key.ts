import type { Context } from "./context.ts";
import type { NounPhrase } from "./noun-phrase.ts";

/** The phrase without its determiner, as a key: "the report" and "a report" are one. */
export function keyOf({ segments: { tokens } }: Context, noun: NounPhrase): string {
  let last = noun.last;
  while (last > noun.head + 1 && tokens.norm[last - 1] === ",") last--;
  return tokens.norm.slice(afterDeterminer(noun), last).join(" ");
}

export const afterDeterminer = (noun: NounPhrase): number =>
  noun.definite || noun.indefinite ? noun.first + 1 : noun.first;

/** The body named inside the phrase: "an official at the Port Authority". */
export function affiliationOf({ named, people }: Context, names: readonly number[]): string | null {
  const body = names.find((n) => people[n]!.kind === "organization");
  return body === undefined ? null : named[body]!.name;
}
