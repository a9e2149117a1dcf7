// "did not exceed 40", "never topped 50%", "older than 60": what the words before a figure make of its comparator.
import type { Comparator } from "../extract/statistics/schema.ts";
import { lowering, negationFillers, negations, reachingVerbs } from "../english/comparing/grammar.ts";

/** How far before a figure its comparator and a negation may stand, in characters. */
const LEAD = 60;

/** The words right before a figure, nearest first. */
export const leadOf = (text: string, at: number): string[] =>
  (text.slice(Math.max(0, at - LEAD), at).match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?|[,.;:]/gu) ?? [])
    .map((word) => word.toLowerCase().replace(/['’]/g, ""))
    .reverse();

/** The comparator with a negation before it taken in: "did not exceed 40" is at most 40, "did not reach 40" less. */
export function turned(
  lead: readonly string[],
  comparator: Comparator,
  isLong: boolean,
): { comparator: Comparator; denied: boolean } {
  const at = lead.findIndex((word) => !negationFillers.has(word) && !reachingVerbs.has(word));
  if (comparator === "=" && lead[0] === "over" && isLong) return { comparator: ">=", denied: false };
  if (comparator === "=" && lead[0] === "than" && lead[1]?.endsWith("er"))
    return turned(lead.slice(1), lowering.has(lead[1]) ? "<" : ">", isLong);
  if (at < 0 || !negations.has(lead[at]!)) return { comparator, denied: false };
  if (lead.slice(0, at).some((word) => reachingVerbs.has(word))) return { comparator: "<", denied: false };
  // "no more than 40" has been read as "<=" already
  return {
    comparator: comparator === ">" ? "<=" : comparator === "<" ? ">=" : comparator,
    denied: comparator === "=",
  };
}
