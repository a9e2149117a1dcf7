import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../src/index.ts";
import { anything } from "./support/any-text.ts";
import { exportsHold } from "./support/export-properties.ts";
import { mutated, mutations } from "./support/mutations.ts";
import { projectPath } from "./support/built.ts";
import { properties } from "./support/properties.ts";

// A few of what `npm run fuzz` tries.

const article = readFileSync(projectPath("fixtures/antarctic-talks/article.txt"), "utf8");

describe("a fault", () => {
  it.each(Object.entries(mutations))("%s changes the article", (_, mutate) => {
    const changed = [10, 1000, 2000].map((place) => mutate(article, (below) => place % below));
    expect(changed.some((text) => text !== article)).toBe(true);
  });
});

describe("for an article with faults", () => {
  const holds = (claim: (text: string) => void) =>
    fc.assert(
      fc.property(mutated([article]), (text) => claim(text)),
      { numRuns: 25, seed: 1 },
    );

  it.each(Object.entries(properties))("%s", (_, property) => holds((text) => property(extract(text), text)));

  it("what is written is well-formed", () => holds((text) => exportsHold(extract(text))));
});

it("what is written of any text is well-formed", () =>
  fc.assert(
    fc.property(anything, (text) => exportsHold(extract(text))),
    { numRuns: 100, seed: 1 },
  ));
