// The Harbour Times reported that the mayor had said the port would close.

import { cueMeaning } from "../act/meaning.ts";
import type { Judged } from "../model/choose.ts";
import { logistic } from "../model/trees.ts";
import type { Passage } from "../passage.ts";
import { holds, type Range } from "../phrases.ts";

/** Who does these passes on what another says. */
const RELAYING: ReadonlySet<string> = new Set(["report", "quote", "cite"]);
/** Annotators mark the outer words alone, so that the model has learned to doubt the inner cue. */
const LOWEST_CHANCE = 0.15;

/** The words of others in what somebody passes on: they count too, the likeliest first where they hold one another. */
export function passedOn<T extends Judged>(
  { tokens }: Passage,
  chosen: readonly T[],
  candidates: readonly T[],
): T[] {
  const relayed = chosen
    .filter(({ cue }) => RELAYING.has(cueMeaning(tokens, cue, null).lemma ?? ""))
    .flatMap(({ content }) => content);
  if (relayed.length === 0) return [];
  const isWithin = (part: Range): boolean => relayed.some((outer) => holds(outer, part));
  const inner: T[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.cueScore - a.cueScore)) {
    const { cue, source, content, cueScore } = candidate;
    if (logistic(cueScore) < LOWEST_CHANCE) break;
    if (source && [cue, source, ...content].every(isWithin) && !inner.some((other) => meet(candidate, other)))
      inner.push(candidate);
  }
  return inner;
}

const meet = (a: Judged, b: Judged): boolean =>
  a.content.some((x) => [b.cue, ...b.content].some((y) => x.first < y.last && y.first < x.last)) ||
  b.content.some((x) => holds(x, a.cue));
