import { describe, expect, it } from "vitest";
import { readPatterns } from "../src/extract/quotes/find/patterns.ts";
import { learned } from "../src/extract/quotes/model/judge.ts";
import { readPassage } from "../src/extract/quotes/passage.ts";
import { allRules, attributionsOf, judgedIn, type Rules } from "../src/extract/quotes/read.ts";
import { segment } from "../src/segment/segment.ts";

// Every rule of the quotes has an example, written for this project, that is read otherwise without it.

function read(text: string, rules: Rules = allRules) {
  const passage = readPassage(segment({ text }));
  return attributionsOf(passage, judgedIn(passage, learned(), rules), rules);
}

const spansOf = (text: string, rules?: Rules) =>
  read(text, rules).map(({ content, cue, source }) => ({ content, cue, source }));

const without = <T>(list: readonly T[], rule: T): T[] => list.filter((other) => other !== rule);

it("have names of their own", () => {
  const names = [...allRules.refinements, ...allRules.finders].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(allRules.refinements.map((rule) => [rule.name, rule.example, rule] as const))(
  "%s: %s",
  (name, example, rule) => {
    it("is read otherwise without it", () => {
      const rules = { ...allRules, refinements: without(allRules.refinements, rule) };
      expect(spansOf(example)).not.toEqual(spansOf(example, rules));
    });

    it.runIf(rule.kind !== "veto")("names what acted", () =>
      expect(read(example).flatMap((one) => one.rule.split("+"))).toContain(name),
    );
  },
);

describe.each(allRules.finders.map((rule) => [rule.name, rule.example, rule] as const))(
  "%s: %s",
  (name, example, rule) => {
    it("is read otherwise without it", () => {
      const rules = { ...allRules, finders: without(allRules.finders, rule) };
      expect(spansOf(example)).not.toEqual(spansOf(example, rules));
      expect(read(example).map((one) => one.rule)).toContain(name);
    });
  },
);

describe.each(allRules.patterns.map((rule) => [rule.name, rule.example, rule] as const))(
  "%s: %s",
  (name, example, rule) => {
    it("proposes a reading to the model", () => {
      const passage = readPassage(segment({ text: example }));
      const readings = rule.find(passage, []);
      expect(readings.map((reading) => reading.rule)).toContain(name);
      expect(readPatterns(passage)).toEqual(readings);
    });
  },
);
