// The chairman is said to be considering a sale. Asked about the fares, Ms Goh said they would stay. The board was told that the port was full.

import type { Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";
import { beForms } from "../../../english/speech/grammar.ts";
import { hearsayAsked, hearsayHeard, hearsayTold } from "../../../english/speech/rule-words.ts";

type Spans = { readonly content: readonly Range[]; readonly cue: Range; readonly source: Range | null };

/** Of whom something "is said" has not said it: he is a part of what nobody in particular says. */
export function withoutSpokenOf<T extends Spans>({ tokens: { norm } }: Passage, found: T): T {
  const { source, cue, content } = found;
  if (source === null) return found;
  if (source.last === cue.first ? isTold(norm, cue) : isAskedFirst(norm, cue, source))
    return { ...found, source: null };
  const heard =
    hearsayHeard.has(norm[cue.last - 1]!) &&
    norm.slice(cue.first, cue.last).some((word) => beForms.has(word));
  if (heard && norm[source.first] === "it" && source.last === cue.first) return { ...found, source: null }; // "It has been rumoured that"
  const told = content[0]!.first === cue.last && norm[cue.last] === "to";
  return heard && told && source.last === cue.first
    ? { ...found, source: null, content: [source, ...content] }
    : found;
}

/** "The board was told that …": who was told has not said it. */
const isTold = (norm: readonly string[], { first, last }: Range): boolean =>
  hearsayTold.has(norm[last - 1]!) && beForms.has(norm[last - 2] ?? "") && last - first > 1;

/** "Asked about the fares, Ms Goh said": who is named behind the comma was asked. */
const isAskedFirst = (norm: readonly string[], cue: Range, source: Range): boolean =>
  hearsayAsked.has(norm[cue.first]!) &&
  source.first > cue.last &&
  norm[source.first - 1] === "," &&
  norm[cue.last] !== ",";
