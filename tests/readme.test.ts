import { describe, expect, it } from "vitest";
import { commandsOf, stepsOf } from "./support/guides/steps.ts";
import { readPage } from "./support/guides/pages.ts";

// The README is one screen for the first use; the guides hold the rest. tests/docs.test.ts runs what it shows.

const readme = readPage("README.md");
const SCREEN = 70;

describe("the README", () => {
  it("is one screen", () => expect(readme.split("\n").length).toBeLessThanOrEqual(SCREEN));

  it("begins with a program and what it prints", () => {
    const [program] = stepsOf(readme).filter(({ kind }) => kind === "program");
    expect(program?.expected).toMatch(/\w/);
  });

  it("says how to start from the registry and from a clone", () => {
    const commands = stepsOf(readme).flatMap(({ kind, code }) => (kind === "told" ? commandsOf(code) : []));
    for (const needed of ["npm install ontherecord", "npm ci && npm start", "npm ci && npm test"])
      expect(commands.map((command) => command.split("#")[0]!.trim())).toContain(needed);
  });

  it("tells the accuracy that was measured", () => {
    const rowOf = (name: string): string[] =>
      readPage("docs/accuracy.md").split("\n").find((line) => line.startsWith(`| ${name} `))!.split("|").map((cell) => cell.trim()); // prettier-ignore
    const f1 = (name: string): string => rowOf(name)[7]!;
    const told = readme
      .split("**How often it is right.**")[1]!
      .split("**")[0]!
      .match(/\b\d+\.\d\b/g);
    expect(told).toEqual([f1("direct"), f1("all")]);
  });
});

describe("the pages with figures", () => {
  const measured = ["quotes", "speakers", "statistics", "dates", "agreements"];
  it.each(measured)("have a place for those of %s, once", (name) => {
    for (const marker of [`<!-- scores:${name} -->`, `<!-- /scores:${name} -->`])
      expect(readPage("docs/accuracy.md").split(marker)).toHaveLength(2);
  });

  it("tell the same of quotes", () => {
    const scores = (page: string) => readPage(page).split(/<!-- \/?scores:quotes -->/)[1];
    expect(scores("MODEL-CARD.md")).toBe(scores("docs/accuracy.md"));
  });
});
