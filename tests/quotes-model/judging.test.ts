import { describe, expect, it } from "vitest";
import { LOWEST_PROBABILITY, chooseAttributions, type Judged } from "../../src/extract/quotes/model/judge.ts";
import {
  emptyForest,
  fillLeaves,
  LEAVES,
  logistic,
  probability,
} from "../../src/extract/quotes/model/trees.ts";
import { passageOf, rangeOf, textOf } from "../support/small-lexicon.ts";

// Every text was written for this project, and the people are invented.

describe("forest", () => {
  /** Asks whether the second feature is below 2, then whether the first is below 7; a second tree only adds. */
  const forest = emptyForest(0.5, 2);
  forest.feature[1] = 1;
  forest.threshold[1] = 2;
  forest.threshold[3] = 7;
  fillLeaves(forest, 0, 2, -1);
  fillLeaves(forest, 0, 6, 3);
  fillLeaves(forest, 0, 7, 4);
  fillLeaves(forest, LEAVES, 1, 0.25);

  it.each([
    [[0, 1.9], -1],
    [[9, 1.9], -1],
    [[6, 2], 3],
    [[7, 2], 4],
  ])("gives %j the leaf %d", (row, leaf) =>
    expect(probability(forest, Float64Array.from(row))).toBeCloseTo(logistic(0.5 + leaf + 0.25), 12),
  );

  it("gives a probability whatever the score", () => {
    for (const score of [-1e4, -800, -3, 0, 3, 800, 1e4]) {
      expect(logistic(score)).toBeGreaterThanOrEqual(0);
      expect(logistic(score)).toBeLessThanOrEqual(1);
    }
    expect(logistic(0)).toBe(0.5);
    expect(logistic(2) + logistic(-2)).toBeCloseTo(1, 12);
  });
});

describe("chosen candidates", () => {
  const passage = passageOf(
    "Una Orr said Bheki Zondo claimed the mill was shut. Rain fell as Tove Lindqvist warned of floods. " +
      "“Nobody told us about the road being closed at all,” the driver grumbled. “Go on,” nodded the guide.",
  );

  function judged(cue: string, content: string, probability: number): Judged {
    const at = rangeOf(passage, cue);
    return {
      head: at.first,
      cueScore: 0,
      logProbability: -1,
      byPattern: false,
      source: null,
      cue: at,
      content: [rangeOf(passage, content)],
      probability,
    };
  }

  const cuesOf = (candidates: readonly Judged[]): string[] =>
    chooseAttributions(candidates, passage).map(({ cue }) => textOf(passage, cue));

  const said = (probability: number) => judged("said", "Bheki Zondo claimed the mill was shut", probability);
  const claimed = (probability: number) => judged("claimed", "the mill was shut", probability);
  const warned = (probability: number) => judged("warned", "of floods", probability);
  const grumbled = (probability: number) =>
    judged("grumbled", "“Nobody told us about the road being closed at all,”", probability);
  const nodded = (probability: number) => judged("nodded", "“Go on,”", probability);

  it("are, of nested ones, the likelier", () => {
    expect(cuesOf([said(0.9), claimed(0.8)])).toEqual(["said"]);
    expect(cuesOf([said(0.8), claimed(0.9)])).toEqual(["claimed"]);
    expect(cuesOf([claimed(0.9), said(0.8)])).toEqual(["claimed"]);
  });

  it("stand in text order, however they are given", () => {
    const [a, b, c] = [said(0.5), warned(0.9), grumbled(0.7)];
    for (const given of [[a, b, c], [c, b, a], [b, c, a]]) expect(cuesOf(given)).toEqual(["said", "warned", "grumbled"]); // prettier-ignore
  });

  it("may share a word of their content", () => {
    const beside = judged("said", "shut. Rain fell as Tove Lindqvist", 0.6);
    expect(cuesOf([beside, claimed(0.9)])).toEqual(["said", "claimed"]);
  });

  it("have one reading of a cue", () => {
    const [best, other] = [said(0.7), judged("said", "the mill was shut", 0.6)];
    expect(chooseAttributions([other, best], passage)).toEqual([best]);
  });

  it("are not unlikely", () => {
    expect(cuesOf([warned(LOWEST_PROBABILITY - 0.01), said(LOWEST_PROBABILITY)])).toEqual(["said"]);
    expect(cuesOf([])).toEqual([]);
  });

  it("are unlikely where they alone speak for a quotation of some length", () => {
    expect(cuesOf([grumbled(0.2)])).toEqual(["grumbled"]);
    expect(cuesOf([nodded(0.2)])).toEqual([]);
    const other = judged("nodded", "“Nobody told us about the road being closed at all,”", 0.8);
    expect(cuesOf([grumbled(0.2), other])).toEqual(["nodded"]);
  });

  it("are not changed, nor is the list", () => {
    const given = [warned(0.9), said(0.5)];
    const before = structuredClone(given);
    chooseAttributions(given, passage);
    expect(given).toEqual(before);
  });
});
