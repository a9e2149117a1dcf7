import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ID_BITS,
  LANES,
  LEVELS,
  putScores,
  sumOf,
  sumRows,
  type FeatureList,
} from "../../src/extract/quotes/model/weights.ts";
import { rowsOf, weightsOf, type Row } from "../../training/pack-weights.ts";

const feature = fc.nat(2 ** ID_BITS - 1);
const units = fc.constantFrom(1, 0.5, 2 ** -9);

/** Tables of so many columns, with ids of which some have no row and some come twice. */
const tables = (columns: number) =>
  fc.record({
    unit: units,
    rows: fc.uniqueArray(
      fc.tuple(
        feature,
        fc.array(fc.integer({ min: -LEVELS, max: LEVELS }), { minLength: columns, maxLength: columns }),
      ),
      { selector: ([id]) => id, maxLength: 25 },
    ),
    others: fc.array(feature, { maxLength: 20 }),
  });

const listOf = (ids: readonly number[]): FeatureList => ({ ids: Int32Array.from(ids), length: ids.length });
const idsIn = (rows: readonly Row[], others: readonly number[]): number[] => [
  ...rows.map(([id]) => id),
  ...others,
  ...rows.slice(0, 3).map(([id]) => id),
];

/** What the features' levels add up to, by a plain map. */
function levelsOf(columns: number, rows: readonly Row[], ids: readonly number[]): number[] {
  const byId = new Map(rows);
  return Array.from({ length: columns }, (_, c) =>
    ids.reduce((sum, id) => sum + (byId.get(id)?.[c] ?? 0), 0),
  );
}

describe("weights", () => {
  it.each([1, 16])("give back their rows of %d", (columns) =>
    fc.assert(
      fc.property(tables(columns), ({ unit, rows }) => {
        const given = [...rowsOf(weightsOf(columns, unit, rows))].map(([id, levels]) => [id, [...levels]]);
        const kept = rows.filter(([, levels]) => levels.some((level) => level !== 0));
        expect(given).toEqual([...kept].sort((a, b) => a[0] - b[0]));
      }),
    ),
  );

  it("keep one of each row, the commonest behind the row of zeros", () => {
    const weights = weightsOf(1, 1, [[9, [5]], [4, [3]], [7, [3]], [2, [0]]]); // prettier-ignore
    expect([...weights.levels]).toEqual([0, 3, 5]);
    expect([2, 4, 7, 9, 11].map((id) => weights.row[id])).toEqual([0, 1, 1, 2, 0]);
  });

  it("say when rows are too many to be told apart", () => {
    const level = (i: number, c: number) => ((i >> (6 * c)) & 63) + 1;
    const rows = Array.from({ length: 2 ** 16 }, (_, i): Row => [i, [level(i, 0), level(i, 1), level(i, 2)]]);
    expect(() => weightsOf(3, 1, rows)).toThrow("65537 different rows; 65536 can be told apart");
  });

  it("of one column sum up as a plain map would", () =>
    fc.assert(
      fc.property(tables(1), ({ unit, rows, others }) => {
        const ids = idsIn(rows, others);
        expect(sumOf(weightsOf(1, unit, rows), listOf(ids))).toBe(levelsOf(1, rows, ids)[0]! * unit);
      }),
      { numRuns: 30 },
    ));

  it("of sixteen columns sum up as a plain map would, with odds, on what was there and only there", () =>
    fc.assert(
      fc.property(tables(16), ({ unit, rows, others }) => {
        const ids = idsIn(rows, others);
        const weights = weightsOf(16, unit, rows);
        const lanes = new Int32Array(3 * LANES).fill(7);
        sumRows(weights, listOf(ids), lanes, LANES);
        expect([...lanes.subarray(0, LANES), ...lanes.subarray(2 * LANES)].every((lane) => lane === 7)).toBe(
          true,
        );
        const out = { scores: new Float64Array(48), odds: new Float64Array(48) };
        putScores(weights, lanes.subarray(LANES), ids.length, out, 16);
        const wanted = levelsOf(16, rows, ids).map((level) => level * unit);
        expect([...out.scores.subarray(16, 32)]).toEqual(wanted);
        wanted.forEach((score, c) => expect(out.odds[16 + c]).toBe(Math.exp(score)));
        expect(out.scores.filter((score, i) => score !== 0 && (i < 16 || i >= 32))).toHaveLength(0);
      }),
      { numRuns: 30 },
    ));

  it("weigh nothing where there are no rows", () =>
    expect(sumOf(weightsOf(1, 1, []), listOf([0, 1]))).toBe(0));
});
