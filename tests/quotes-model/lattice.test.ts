import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logPartition } from "../../src/extract/quotes/model/forward.ts";
import { pathScore, type Lattice } from "../../src/extract/quotes/model/lattice.ts";
import { bestPath } from "../../src/extract/quotes/model/viterbi.ts";
import { LONGEST_WINDOW } from "../../src/extract/quotes/model/sides.ts";
import {
  CONTENT,
  isLegal,
  latticesUpTo,
  legalPaths,
  logSumOf,
  OUTSIDE,
  scoreAt,
  scoreOf,
  SCORES,
} from "../support/paths.ts";

const withOdds = (lattice: Lattice) => ({ ...lattice, odds: lattice.scores.map(Math.exp) });
const flat = (length: number, head: number) => ({ length, head, scores: new Float64Array(length * SCORES) });

describe("lattice", () => {
  it("has as its best the best of all legal paths", () =>
    fc.assert(
      fc.property(latticesUpTo(6), (lattice) => {
        const { labels, score } = bestPath(lattice);
        expect(labels).toHaveLength(lattice.length);
        expect(isLegal([...labels], lattice.head)).toBe(true);
        expect(score).toBeCloseTo(
          Math.max(...legalPaths(lattice.length, lattice.head).map((path) => scoreOf(lattice, path))),
          9,
        );
        expect(scoreOf(lattice, [...labels])).toBeCloseTo(score, 9);
      }),
      { numRuns: 100 },
    ));

  it.each([2, 60])("sums up all legal paths, with scores up to %d", (largest) =>
    fc.assert(
      fc.property(latticesUpTo(largest), (lattice) => {
        const scores = legalPaths(lattice.length, lattice.head).map((path) => scoreOf(lattice, path));
        expect(logPartition(withOdds(lattice))).toBeCloseTo(logSumOf(scores), 8);
      }),
      { numRuns: 100 },
    ),
  );

  it("scores any path", () =>
    fc.assert(
      fc.property(latticesUpTo(6), fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }), (lattice, labels) => {
        const path = labels.slice(0, lattice.length);
        expect(pathScore(lattice, Uint8Array.from(path))).toBeCloseTo(scoreOf(lattice, path), 9);
      }),
    ));

  it.each([[2, 0], [2, 1], [3, 1], [5, 2], [6, 5]])("knows as many paths of %d items with the head at %d as there are", (length, head) =>
    expect(Math.exp(logPartition(withOdds(flat(length, head))))).toBeCloseTo(legalPaths(length, head).length, 6)); // prettier-ignore

  it("has a scale for windows as long as they come", () => {
    const lattice = flat(LONGEST_WINDOW, 90);
    const favours = (label: number) => (label === CONTENT ? 20 : -20);
    for (let i = 0; i < LONGEST_WINDOW; i++)
      for (const label of [0, 1, 2, 3]) lattice.scores[scoreAt(i, label, label)] = favours(label);
    const wanted = 20 * (LONGEST_WINDOW - 1) - 20;
    expect(bestPath(lattice).score).toBeCloseTo(wanted, 6);
    expect(logPartition(withOdds(lattice))).toBeCloseTo(wanted, 6);
  });

  it("prefers the content that it must have to none, however unlikely", () => {
    const lattice = flat(3, 1);
    lattice.scores[scoreAt(0, CONTENT, CONTENT)] = -50;
    lattice.scores[scoreAt(2, CONTENT, CONTENT)] = -40;
    lattice.scores[scoreAt(1, OUTSIDE, OUTSIDE)] = 90; // never where the head is
    expect([...bestPath(lattice).labels].indexOf(CONTENT)).toBe(2);
  });
});
