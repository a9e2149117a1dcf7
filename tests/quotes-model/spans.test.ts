import { describe, expect, it } from "vitest";
import { ID_BITS, featureList } from "../../src/extract/quotes/model/weights.ts";
import type { Items } from "../../src/extract/quotes/model/items.ts";
import {
  FEATURES,
  cueOf,
  emptyPlace,
  goTo,
  itemFeatures,
} from "../../src/extract/quotes/model/span-features.ts";
import { createScorer } from "../../src/extract/quotes/model/span-scores.ts";
import { emptySurroundings, lookAround, passesOf } from "../../src/extract/quotes/model/surroundings.ts";
import { windowOf, type Window } from "../../src/extract/quotes/model/sides.ts";
import { weightsOf, type Row } from "../../training/pack-weights.ts";
import { createSequence } from "../../training/shuffle.ts";
import { SCORES } from "../support/paths.ts";
import { itemsOf, lexicon } from "../support/small-lexicon.ts";

// Every text was written for this project, and the people are invented.

const TEXTS = [
  [
    "sentences with quotations",
    "Una Orr, who walked the road, said that the house (and the mill) said so: it was lost. Rain fell. " +
      "“No, no,” she said, “the house.” “It is late.”",
  ],
  ["an endless sentence", `${"“No, no,” Orr said that he, who said, walked: ".repeat(30)}rain.`],
  ["paragraphs", "Orr said.\n\nThe house said:\n\n“It is late.” Nobody said so, but who said?"],
] as const;
const next = createSequence(4);
const rows = Array.from({ length: 40_000 }, (): Row => {
  const levels = Array.from({ length: SCORES }, () => Math.floor(next() * 41) - 20);
  return [Math.floor(next() * 2 ** ID_BITS), levels];
});
const spans = weightsOf(SCORES, 0.01, rows);
const model = { ...lexicon, spans, cue: weightsOf(1, 1, []), lowestGlance: 0 };
const byId = new Map([...rows].map(([id, levels]) => [id, levels]));

/** The features of every item of a window, in one list. */
function featuresIn(items: Items, head: number, window: Window) {
  const [around, place] = [emptySurroundings(), emptyPlace()];
  const list = featureList(FEATURES * (window.to - window.from));
  lookAround(around, items, passesOf(items, lexicon.kinds), head, window);
  for (let k = window.from; k < window.to; k++) {
    goTo(place, cueOf(items, head, window), around, k);
    itemFeatures(items, cueOf(items, head, window), place, list);
  }
  return list;
}

describe("scores of a window", () => {
  it.each(TEXTS)("are what the features of each item add up to, in %s", (_, text) => {
    const items = itemsOf(text);
    const scorer = createScorer(items, model);
    for (let head = 0; head < items.length; head += 7) {
      const window = windowOf(items, head);
      const lattice = scorer(head, window);
      const { ids, length } = featuresIn(items, head, window);
      expect([lattice.length, lattice.head]).toEqual([window.to - window.from, head - window.from]);
      expect(length).toBe(FEATURES * lattice.length);
      const wanted = new Float64Array(lattice.length * SCORES);
      ids.forEach((id, f) =>
        Array.from(byId.get(id) ?? []).forEach(
          (level, c) => (wanted[Math.floor(f / FEATURES) * SCORES + c]! += level),
        ),
      );
      wanted.forEach((level, at) => {
        expect(lattice.scores[at]).toBe(level * spans.unit);
        expect(lattice.odds[at]).toBe(Math.exp(level * spans.unit));
      });
    }
  });
});
