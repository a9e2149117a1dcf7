// "We will open the bridge" promises, "the bridge will open" predicts, "it never closed" asserts, and is negated.

import type { Quote } from "../../extract/quotes/schema.ts";
import type { Segments, TokenRange } from "../../segment/segments.ts";
import { auxiliaries, firstPersons, futureWords, limiters, negations } from "../lexicon.ts";
import type { Modality } from "../schema.ts";

const BY_ACT: Readonly<Partial<Record<Quote["act"], Modality>>> = {
  deny: "denial",
  promise: "promise",
  predict: "prediction",
  demand: "demand",
  ask: "question",
  believe: "opinion",
  praise: "opinion",
  criticise: "opinion",
};

type Range = Pick<TokenRange, "first" | "last">;

/** How a proposition is meant: by its cue, else by its own question mark and tense. */
export function modalityOf(segments: Segments, range: Range, act: Quote["act"] | null): Modality {
  const { norm } = segments.tokens;
  if (act && BY_ACT[act]) return BY_ACT[act];
  for (let i = range.last - 1; i >= Math.max(range.first, range.last - 3); i--)
    if (norm[i]!.startsWith("?")) return "question";
  const future = indexOf(segments, range, futureWords);
  if (future < 0) return "assertion";
  return firstPersons.has(norm[future - 1] ?? "") ? "promise" : "prediction";
}

export const isNegated = (segments: Segments, range: Range): boolean =>
  indexOf(segments, range, negations) >= 0;

function indexOf({ tokens }: Segments, { first, last }: Range, words: ReadonlySet<string>): number {
  for (let i = first; i < last; i++) if (words.has(tokens.norm[i]!)) return i;
  return -1;
}
