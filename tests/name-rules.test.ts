import { describe, expect, it, vi } from "vitest";
import { people } from "../src/extract/people/index.ts";
import { affiliations } from "../src/extract/people/rules/affiliation.ts";
import { headlineRules } from "../src/extract/people/rules/headline.ts";
import { genders, kinds } from "../src/extract/people/rules/kind.ts";
import { appositions, rolesBefore } from "../src/extract/people/rules/roles.ts";
import { trims } from "../src/extract/people/rules/trim.ts";
import { joints } from "../src/names/joints.ts";
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
