import { describe, expect, it, vi } from "vitest";
import { people } from "../src/extract/people/index.ts";
import { affiliations } from "../src/extract/people/rules/affiliation.ts";
import { headlineRules } from "../src/extract/people/rules/headline.ts";
import { genders, kinds } from "../src/extract/people/rules/kind.ts";
import { appositions, rolesBefore } from "../src/extract/people/rules/roles.ts";
import { trims } from "../src/extract/people/rules/trim.ts";
import { joints } from "../src/names/joints.ts";
import { nameParts } from "../src/names/parts.ts";
import { lettersOf, partVerdicts } from "../src/names/part-verdicts.ts";
import { sameName } from "../src/names/same-name.ts";
import { kindRules } from "../src/names/kinds.ts";
import { segment } from "../src/segment/segment.ts";
import type { Rule } from "../src/text/rule.ts";

/** Whether a rule finds something in its example while names are read. */
function findsInExample<At, Found>(rule: Rule<At, Found>): boolean {
  const read = vi.spyOn(rule, "read");
  const segments = segment({ text: rule.example });
  expect([...people.extract({ segments, meta: {} as never, annotations: {} })]).toBeInstanceOf(Array);
  const found = read.mock.results.some(({ value }) => value !== null);
  read.mockRestore();
  return found;
}

const rooms: Record<string, readonly Rule<never, unknown>[]> = {
  joints, kinds: kindRules, trims, rolesBefore, appositions, kindsByContext: kinds, affiliations, genders, headlines: headlineRules,
}; // prettier-ignore

describe.each(Object.entries(rooms))("%s", (_, rules) => {
  it.each(rules.map((rule) => [rule.name, rule.example, rule] as const))("%s: %s", (_name, _example, rule) =>
    expect(findsInExample(rule)).toBe(true),
  );
});

describe("what a part of a name tells", () => {
  it.each(partVerdicts.map((rule) => [rule.name, rule.example, rule] as const))(
    "%s: %s",
    (_, example, rule) => {
      const [a, b] = example.split(" / ") as [string, string];
      const verdict = rule.read({
        a: nameParts(a),
        b: nameParts(b),
        wordsA: lettersOf(a),
        wordsB: lettersOf(b),
      });
      expect(verdict).not.toBeNull();
      expect(sameName(a, b)).toMatchObject({ same: verdict!.same });
      expect(sameName(a, b).reasons).toContain(verdict!.reason);
    },
  );
});

describe("the parts of a name", () => {
  it.each([
    ["Dr. Ana Maria van der Berg, KC", { titles: ["Dr."], given: "Ana", middle: ["Maria"], particles: ["van", "der"], family: "Berg", letters: ["KC"] }],
    ["Carl Aker Jr.", { given: "Carl", family: "Aker", generation: "Jr." }],
    ["Robert “Bob” Okoro", { given: "Robert", nickname: "Bob", middle: [], family: "Okoro" }],
    ["Kim Sang-ho", { given: "Sang-ho", family: "Kim", familyFirst: true }],
    ["van der Berg, Ana", { given: "Ana", family: "Berg", particles: ["van", "der"], familyFirst: true }],
    ["Aker", { given: "", family: "Aker" }],
    ["", { given: "", family: "", words: [] }],
  ])("%s", (name, parts) => expect(nameParts(name)).toMatchObject(parts)); // prettier-ignore
});
