import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEVELS } from "../src/extract/quotes/model/weights.ts";
import { expectedCounts } from "../training/chain.ts";
import { createLearner, rowOf, step, toWeights, type Learner } from "../training/ftrl.ts";
import { rowsOf } from "../training/pack-weights.ts";
import { createSequence } from "../training/shuffle.ts";
import {
  CUE,
  latticesUpTo,
  legalPaths,
  logSumOf,
  OUTSIDE,
  scoreAt,
  scoreOf,
  SCORES,
} from "./support/paths.ts";

// How the reader of quotes is learned. Every text was written for this project, and the people in it are invented.

describe("chain", () => {
  it("expects each label and each change as often as all legal paths have it", () =>
    fc.assert(
      fc.property(latticesUpTo(5), (lattice) => {
        const { length, head } = lattice;
        const paths = legalPaths(length, head);
        const total = logSumOf(paths.map((path) => scoreOf(lattice, path)));
        const counts = new Float64Array(length * SCORES);
        for (const path of paths) {
          const chance = Math.exp(scoreOf(lattice, path) - total);
          path.forEach((label, i) => {
            const before = i ? path[i - 1]! : OUTSIDE;
            counts[scoreAt(i, label, label)]! += chance;
            if (before !== label) counts[scoreAt(i, before, label)]! += chance;
          });
        }
        const expected = expectedCounts(lattice);
        expect(expected).toHaveLength(counts.length);
        counts.forEach((count, at) => expect(expected[at]).toBeCloseTo(count, 9));
        expect(expected[scoreAt(head, CUE, CUE)]).toBeCloseTo(1, 9);
      }),
      { numRuns: 40 },
    ));
});

describe("learning of weights", () => {
  const RATE = { alpha: 0.1, l1: 1.5 };

  it("leaves a weight at nothing until the evidence is more than the threshold", () => {
    const learner = createLearner(1);
    const row = rowOf(learner, 12);
    for (let i = 0; i < 3; i++) step(learner, row, 0.5, RATE);
    expect(learner.weights[row]).toBe(0);
    step(learner, row, 0.5, RATE);
    // the sum of gradients is 2, of their squares 1
    expect(learner.weights[row]).toBeCloseTo((-0.5 * 0.1) / (1 + 1), 7);
  });

  it("moves against the gradient, and back", () => {
    const learner = createLearner(1);
    const row = rowOf(learner, 0);
    for (let i = 0; i < 8; i++) step(learner, row, -1, RATE);
    expect(learner.weights[row]).toBeGreaterThan(0);
    for (let i = 0; i < 30; i++) step(learner, row, 1, RATE);
    expect(learner.weights[row]).toBeLessThan(0);
  });

  it("gives every feature a row of its own, as many as turn up", () => {
    const learner = createLearner(2);
    const rows = Array.from({ length: 70_000 }, (_, feature) => rowOf(learner, feature));
    learner.weights[rows[9]! + 1] = 4;
    expect(new Set(rows).size).toBe(70_000);
    expect(rows.every((row) => row % 2 === 0 && row + 2 <= learner.weights.length)).toBe(true);
    expect([rowOf(learner, 9), rowOf(learner, 69_999)]).toEqual([rows[9], rows[69_999]]);
    expect([learner.weights.length, learner.z.length, learner.n.length]).toEqual(Array(3).fill(4 * 2 ** 16));
  });

  it("keeps what was learned when it makes room for more", () => {
    const learner = createLearner(1);
    step(learner, rowOf(learner, 5), -4, RATE);
    const [weight, z, n] = [learner.weights[0], learner.z[0], learner.n[0]];
    for (let feature = 10; feature < 70_000; feature++) rowOf(learner, feature);
    expect([learner.weights[0], learner.z[0], learner.n[0]]).toEqual([weight, z, n]);
    expect(weight).toBeGreaterThan(0);
  });

  /** Logistic regression on cases that are right where they hold an even feature; 0 and 1 stand for it, 8 is in all. */
  function learnToy(): Learner {
    const learner = createLearner(1);
    const next = createSequence(5);
    for (let i = 0; i < 600; i++) {
      const target = next() < 0.5 ? 1 : 0;
      const features = [target ? 0 : 1, 2 + Math.floor(next() * 6), 8].map((feature) =>
        rowOf(learner, feature),
      );
      const score = features.reduce((sum, row) => sum + learner.weights[row]!, 0);
      for (const row of features) step(learner, row, 1 / (1 + Math.exp(-score)) - target, RATE);
    }
    return learner;
  }

  it("tells apart what can be told apart, by what tells it", () => {
    const learner = learnToy();
    const weight = (feature: number) => learner.weights[rowOf(learner, feature)]!;
    expect(weight(0)).toBeGreaterThan(1);
    expect(weight(1)).toBeLessThan(-1);
    for (let noise = 2; noise <= 8; noise++) expect(Math.abs(weight(noise))).toBeLessThan(0.4);
  });

  it("gives rows that agree with what was learned, up to rounding, and leaves out those next to nothing", () => {
    const learner = createLearner(3);
    const next = createSequence(9);
    const learned = Array.from({ length: 200 }, (_, i) => {
      const row = rowOf(learner, i * 617);
      const size = i % 4 === 0 ? 0.001 : 3;
      for (let c = 0; c < 3; c++) learner.weights[row + c] = (next() - 0.5) * size;
      return [i * 617, [...learner.weights.subarray(row, row + 3)]] as const;
    });
    const largest = Math.max(...learned.flatMap(([, weights]) => weights.map(Math.abs)));
    const table = toWeights(learner);
    const kept = new Map(rowsOf(table));
    expect(table.unit * LEVELS).toBeCloseTo(largest, 5);
    let leftOut = 0;
    for (const [feature, weights] of learned) {
      const levels = kept.get(feature) ?? [0, 0, 0];
      if (!kept.has(feature)) leftOut++;
      weights.forEach((weight, c) => {
        expect(Math.abs(levels[c]! - weight / table.unit)).toBeLessThan(kept.has(feature) ? 0.501 : 1.5);
      });
    }
    expect(leftOut).toBeGreaterThanOrEqual(50);
    expect(kept.size + leftOut).toBe(200);
  });

  it("gives no rows where nothing was learned", () => {
    const learner = createLearner(1);
    rowOf(learner, 3);
    expect([...rowsOf(toWeights(learner))]).toEqual([]);
  });
});
