// The mayor said the bridge was safe and warned that the road was not.

import type { Tokens } from "../../../segment/tokens.ts";
import type { Judged } from "../model/choose.ts";
import { holds, type Range } from "../phrases.ts";

/** What may stand between the end of one content and the cue after it. */
const JOINTS: ReadonlySet<string> = new Set(["and", "but", "or", "then", "while", ",", ";", "also"]);

/**
 * Two cues with one subject stand side by side, not one in the other's content: the first content ends before the second
 * cue. `candidates` in text order.
 */
export function endBeforeCoordinated<T extends Judged>(tokens: Tokens, candidates: readonly T[]): T[] {
  const bySource = new Map<number, T[]>();
  for (const candidate of candidates) {
    const source = candidate.source?.first;
    if (source !== undefined) bySource.set(source, [...(bySource.get(source) ?? []), candidate]);
  }
  return candidates.map((candidate) => {
    const second = bySource
      .get(candidate.source?.first ?? -1)
      ?.find(
        ({ cue }) =>
          cue.first > candidate.cue.first &&
          JOINTS.has(tokens.norm[cue.first - 1]!) &&
          candidate.content.some((part) => holds(part, cue)),
      );
    const content = second && endingBefore(tokens, candidate.content, second.cue.first);
    return content?.length ? { ...candidate, content } : candidate;
  });
}

const endingBefore = ({ norm }: Tokens, content: readonly Range[], end: number): Range[] =>
  content
    .filter(({ first }) => first < end)
    .map(({ first, last }) => {
      let cut = Math.min(last, end);
      while (cut > first && JOINTS.has(norm[cut - 1]!)) cut--;
      return { first, last: cut };
    })
    .filter(({ first, last }) => last > first);
