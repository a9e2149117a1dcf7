import { describe, expect, it } from "vitest";
import { extract } from "../src/index.ts";
import { blockRules } from "../src/segment/blocks/roles.ts";

describe("block rules", () => {
  it.each(blockRules.map(({ name, role, example }) => [name, role, example] as const))(
    "%s tells a %s",
    (_, role, example) => {
      expect(extract(example).blocks.map((block) => block.role)).toContain(role);
    },
  );

  it("have a name each", () => {
    expect(new Set(blockRules.map(({ name }) => name)).size).toBe(blockRules.length);
  });
});
