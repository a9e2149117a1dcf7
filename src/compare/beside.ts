// "did not exceed 40", "older than 60", "before 8 October", "the fourth-largest city": what the words right beside a figure make of it.
import type { Comparator } from "../extract/statistics/schema.ts";
import {
  dateSides,
  degrees,
  lowering,
  negationFillers,
  negations,
  reachingVerbs,
} from "../english/comparing/grammar.ts";
import { wordFrom, type Word } from "./words.ts";

/** So far before a figure its comparator and a negation may stand. */
const MOST_BEFORE = 12;

/** The words right before an offset, nearest first, commas and the like among them. */
export function wordsBefore(words: readonly Word[], at: number, most = MOST_BEFORE): string[] {
  const last = wordFrom(words, at);
  const near = words.slice(Math.max(0, last - most), last);
  return near.map(({ plain, norm }) => plain || norm).reverse();
}

/** The comparator with a negation before it taken in: "did not exceed 40" is at most 40, "did not reach 40" less. */
export function turned(
  before: readonly string[],
  comparator: Comparator,
  isLong: boolean,
): { comparator: Comparator; denied: boolean } {
  const at = before.findIndex((word) => !negationFillers.has(word) && !reachingVerbs.has(word));
  if (comparator === "=" && before[0] === "over" && isLong) return { comparator: ">=", denied: false };
  if (comparator === "=" && before[0] === "than" && before[1]?.endsWith("er"))
    return turned(before.slice(1), lowering.has(before[1]) ? "<" : ">", isLong);
  if (at < 0 || !negations.has(before[at]!)) return { comparator, denied: false };
  if (before.slice(0, at).some((word) => reachingVerbs.has(word))) return { comparator: "<", denied: false };
  // "no more than 40" has been read as "<=" already
  return {
    comparator: comparator === ">" ? "<=" : comparator === "<" ? ">=" : comparator,
    denied: comparator === "=",
  };
}

export type Side = "before" | "after" | "until";

/** On which side of a date the one to three words before it mean: "prior to May". */
export function sideBefore(words: readonly Word[], at: number): Side | null {
  const all = wordsBefore(words, at, 4).reverse();
  const near = all.at(-1) === "the" ? all.slice(0, -1) : all;
  for (let count = 3; count > 0; count--) {
    const side = dateSides.get(near.slice(-count).join(" "));
    if (side) return side;
  }
  return null;
}

/** The stem of what is ranked right after `end`: "largest", "common"; none for a grammatical word: "ranked 4th on the list". */
export function rankedAfter(words: readonly Word[], end: number): ReadonlySet<string> {
  let at = wordFrom(words, end);
  while (at < words.length && degrees.has(words[at]!.norm)) at++;
  const stem = words[at]?.stem;
  return new Set(stem ? [stem] : []);
}
