import type { Range } from "../phrases.ts";
import { contextFeatures, glanceFeatures } from "./cue-features.ts";
import { featureList, sumOf } from "./weights.ts";
import { readingLabels } from "./hints.ts";
import type { Items } from "./items.ts";
import { logPartition } from "./forward.ts";
import { pathScore } from "./lattice.ts";
import { Label } from "./states.ts";
import { bestPath } from "./viterbi.ts";
import type { Finder } from "./stored.ts";
import { sidesOf } from "./sides.ts";
import { createScorer } from "./span-scores.ts";
import { windowOf, type Window } from "./sides.ts";
import { mayHead } from "./words.ts";

/** A possible attribution: a cue head with the best spans for it. */
export type Candidate = {
  /** The item that heads the cue. */
  readonly head: number;
  /** The cue finder's score: a logit. */
  readonly cueScore: number;
  /** The logarithm of the probability that the labeller gives these spans, if the head is right. */
  readonly logProbability: number;
  /** The spans are those of a hand-written pattern, beside another candidate with the labeller's own. */
  readonly byPattern: boolean;
  /** Ranges of tokens. */
  readonly source: Range | null;
  readonly cue: Range;
  readonly content: readonly Range[];
};

/** Below this score no candidate was found to be worth labelling. */
export const LOWEST_CUE_SCORE = -1.25;
const MOST_CUE_FEATURES = 64;
/** No sentence of news has so many likely cues; keeps text that is all cues cheap. */
const MOST_IN_SENTENCE = 12;

/** Every likely cue of the article with its spans, in text order; `lowest` is the least score of its head. */
export function findCandidates(items: Items, model: Finder, lowest = LOWEST_CUE_SCORE): Candidate[] {
  const reader = createReader(items, model);
  const found: Candidate[] = [];
  for (const { head, score } of likelyHeads(items, reader.cueScore, lowest)) {
    const window = windowOf(items, head);
    if (window.to - window.from > 1) found.push(...reader.label(head, score, window));
  }
  return found;
}

type Head = { readonly head: number; readonly score: number };

/** The words that may well head a cue; of a sentence that is full of them the likeliest. */
function likelyHeads(items: Items, cueScore: (i: number) => number, lowest: number): Head[] {
  const heads: Head[] = [];
  for (let i = 0; i < items.length; i++) {
    if (!mayHead(items.rate[i]!)) continue;
    const score = cueScore(i);
    if (score >= lowest) heads.push({ head: i, score });
  }
  const sentences: Head[][] = [];
  for (const head of heads) {
    const last = sentences.at(-1);
    if (last && items.sentence[last[0]!.head] === items.sentence[head.head]) last.push(head);
    else sentences.push([head]);
  }
  return sentences.flatMap(likeliest);
}

function likeliest(heads: readonly Head[]): readonly Head[] {
  if (heads.length <= MOST_IN_SENTENCE) return heads;
  const kept = [...heads].sort((a, b) => b.score - a.score || a.head - b.head).slice(0, MOST_IN_SENTENCE);
  return kept.sort((a, b) => a.head - b.head);
}

/** Scores cues and labels windows with one set of buffers. */
function createReader(items: Items, model: Finder) {
  const sides = sidesOf(items, model.kinds);
  const own = featureList(MOST_CUE_FEATURES);
  const scoresOf = createScorer(items, model);

  return {
    cueScore(i: number): number {
      glanceFeatures(items, i, own);
      const glance = sumOf(model.cue, own);
      if (glance < model.lowestGlance) return -Infinity;
      contextFeatures(items, sides, i, own);
      return glance + sumOf(model.cue, own);
    },
    label(head: number, cueScore: number, window: Window): Candidate[] {
      const lattice = scoresOf(head, window);
      const total = logPartition(lattice);
      const best = bestPath(lattice);
      const pattern = readingLabels(items.hints, head, window);
      const own = candidate(head, cueScore, window, best.labels, best.score - total, false);
      if (!pattern || isSame(pattern, best.labels)) return [own];
      return [own, candidate(head, cueScore, window, pattern, pathScore(lattice, pattern) - total, true)];
    },
  };

  function candidate(
    head: number,
    cueScore: number,
    { from }: Window,
    path: Uint8Array,
    logProbability: number,
    byPattern: boolean,
  ): Candidate {
    return {
      head,
      cueScore,
      logProbability,
      byPattern,
      source: stretches(items, from, path, Label.source)[0] ?? null,
      cue: stretches(items, from, path, Label.cue)[0]!,
      content: stretches(items, from, path, Label.content),
    };
  }
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.every((label, i) => label === b[i]);

/** The token ranges of the stretches that have a label. */
function stretches(items: Items, from: number, labels: Uint8Array, label: number): Range[] {
  const found: Range[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== label) continue;
    const first = i;
    while (i + 1 < labels.length && labels[i + 1] === label) i++;
    found.push({ first: items.first[from + first]!, last: items.last[from + i]! });
  }
  return found;
}
