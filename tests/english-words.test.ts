import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { wordTable } from "../src/english/word-class.ts";

const ROOT = "src/english";
const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

// Classes are put together when they are first asked for: a table without the class, or a verb without a row, shows here.
describe("every class of english/ can be put together, and has words", () => {
  it.each(files)("%s", async (file) => {
    const words = Object.entries((await import(`../${ROOT}/${file}`)) as Record<string, unknown>).filter(
      ([, value]) => value instanceof Set,
    );
    for (const [name, set] of words)
      expect([name, [...(set as Set<string>)].length > 0]).toEqual([name, true]);
  });
});

it("tells which class a table has not", () => {
  const rows = wordTable("opener: however so");
  expect([...rows("opener")]).toEqual(["however", "so"]);
  expect(() => rows("closer").has("so")).toThrow("no class closer in the table");
});
