// Economists polled by the Harbour Post had forecast 1.7 percent.

import { Shape } from "../../../segment/tokens.ts";
import type { Passage } from "../passage.ts";
import { rangeAt, type Range } from "../phrases.ts";
import { polledAsked } from "../../../english/speech/rule-words.ts";

const LONGEST = 6;

/** Who was asked says it, and not who asked: the source begins where the noun before "polled by" does. */
export function whoWasAsked(passage: Passage, source: Range | null): Range | null {
  const { norm, shape } = passage.tokens;
  if (source === null || norm[source.first - 1] !== "by" || !polledAsked.has(norm[source.first - 2]!))
    return source;
  const { first: floor } = rangeAt(passage.units, source.first);
  let first = source.first - 2;
  while (
    first > floor &&
    source.first - first < LONGEST &&
    norm[first - 1] !== "," &&
    isWord(norm[first - 1]!)
  )
    first--;
  return first < source.first - 2 && shape[first] !== Shape.none ? { first, last: source.last } : source;
}

const isWord = (norm: string): boolean => /^\p{L}/u.test(norm);
