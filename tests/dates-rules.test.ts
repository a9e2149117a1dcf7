import { describe, expect, it } from "vitest";
import { dateRules } from "../src/extract/dates/scan.ts";
import { extract } from "../src/index.ts";

describe("date rules", () => {
  it.each(dateRules.map(({ name, example }) => [name, example] as const))(
    "%s reads “%s”",
    (name, example) => {
      const { dates } = extract(example, { publishedAt: "2026-02-03" });
      expect(dates.map(({ rule }) => rule)).toContain(name);
    },
  );

  it("have a name each", () => {
    expect(new Set(dateRules.map(({ name }) => name)).size).toBe(dateRules.length);
  });
});
