import { describe, expect, it } from "vitest";
import { agreementRules } from "../src/extract/agreements/index.ts";
import { extract } from "../src/index.ts";

describe("agreement rules", () => {
  it.each(agreementRules.map(({ name, example }) => [name, example] as const))(
    "%s reads “%s”",
    (name, example) => {
      expect(extract(example).agreements.map(({ rule }) => rule)).toContain(name);
    },
  );

  it("have a name each", () => {
    expect(new Set(agreementRules.map(({ name }) => name)).size).toBe(agreementRules.length);
  });
});
