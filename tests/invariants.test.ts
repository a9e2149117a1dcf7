import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../src/index.ts";
import { anything } from "./support/any-text.ts";
import { kinds, properties, type Property } from "./support/properties.ts";

// What holds for any string whatever. `npm run fuzz` tries the same properties on many more.

/** The same texts in every run, so that a failure comes back; SEED=7 tries others. */
const seed = Number(process.env.SEED ?? 1);
const RUNS = 250;
const holds = (claim: Property) =>
  fc.assert(
    fc.property(anything, (text) => void claim(extract(text), text)),
    { numRuns: RUNS, seed },
  );

describe("for any text", () => {
  it("(the texts tried give records of every kind)", () => {
    const found = fc.sample(anything, { numRuns: RUNS, seed }).flatMap((text) => kinds(extract(text)));
    const counts = [0, 1, 2, 3, 4, 5].map(
      (kind) => found.filter((list, i) => i % 6 === kind && list.length > 0).length,
    );
    expect(Math.min(...counts)).toBeGreaterThan(RUNS / 10);
  });

  it.each(Object.entries(properties))("%s", (_, property) => holds(property));
});

describe("work stays in proportion to the text", () => {
  // Ten times the text gives ten times the records, not a hundred: nothing pairs every record with every other.
  it.each([
    [
      "plain news",
      "“We won,” said Ana Petrov on Tuesday. Sales rose 4 percent to $3.4bn under the Lisbon Treaty.\n\n",
    ],
    ["open marks", "“We won, she said. "],
    ["dates", "Monday Tuesday 3 February 2026 last night "],
    ["figures", "75 percent 3-1 $4bn one in five "],
  ])("%s", (_, unit) => {
    const sizeOf = (times: number) => JSON.stringify({ ...extract(unit.repeat(times)), text: "" }).length;
    expect(sizeOf(200)).toBeLessThan(sizeOf(20) * 20);
  });
});

describe("a hundred thousand of the same", () => {
  it.each([
    ["opening marks", "“"],
    ["quoted letters", '"a" '],
    ["digits", "1"],
    ["words", "a "],
    ["conjunctions", "and and and, "],
    ["brackets", "([{"],
    ["line breaks", "\n"],
    ["full stops", ". "],
    ["lone surrogates", "\uD800"],
    ["right-to-left marks", "\u202Eabc "],
    ["NUL", "a\0b "],
  ])("%s", (_, unit) => {
    const text = unit.repeat(100_000 / unit.length);
    expect(extract(text).text).toBe(text);
  });
});
