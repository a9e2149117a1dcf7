import type { Range } from "../phrases.ts";
import type { Candidate } from "./candidates.ts";

/** A candidate with the probability that it is an attribution. */
export type Judged = Candidate & { readonly probability: number };

/** Below it a candidate is more often wrong than it helps: measured for the best F1 on the development part. */
export const LOWEST_PROBABILITY = 0.37;

/** The attributions among the candidates, in text order: of two that hold one another's cue, the likelier. */
export function chooseAttributions(candidates: readonly Judged[], lowest = LOWEST_PROBABILITY): Judged[] {
  const chosen: Judged[] = [];
  const likely = candidates.filter(({ probability }) => probability >= lowest);
  for (const candidate of likely.sort((a, b) => b.probability - a.probability || a.head - b.head))
    if (!chosen.some((other) => isNested(candidate, other))) chosen.push(candidate);
  return chosen.sort((a, b) => a.head - b.head);
}

const isNested = (a: Candidate, b: Candidate): boolean => holds(a.content, b.cue) || holds(b.content, a.cue);

const holds = (content: readonly Range[], cue: Range): boolean =>
  content.some(({ first, last }) => first <= cue.first && cue.last <= last);
