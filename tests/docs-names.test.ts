import { describe, expect, it } from "vitest";
import * as exporting from "../src/export/index.ts";
import { extract, query } from "../src/index.ts";
import { openLedger } from "../src/ledger/index.ts";
import { readPage } from "./support/guides/pages.ts";

// Guides that list what can be called list all of it.

describe("docs/queries.md", () => {
  const page = readPage("docs/queries.md");
  const queries = Object.entries(query(extract("")));
  const shared = queries.map(([, steps]) => Object.keys(steps)).reduce((a, b) => a.filter((name) => b.includes(name))); // prettier-ignore

  it.each(shared)("has the step of every query: %s", (name) => expect(page).toMatch(`| \`${name}(`));
  it.each(queries)("has every step of %s", (kind, steps) => {
    const own = Object.keys(steps).filter((name) => !shared.includes(name));
    for (const name of own) expect(page).toMatch(`| \`${kind}.${name}(`);
  });
});

describe("docs/ledger.md", () => {
  const page = readPage("docs/ledger.md");
  it("has every call", async () => {
    const ledger = await openLedger();
    const calls = Object.keys(ledger);
    await ledger.close();
    expect(calls.length).toBeGreaterThan(10);
    expect(calls.filter((name) => !page.includes(`\`${name}(`) && !page.includes(`\`ledger.${name}(`))).toEqual([]); // prettier-ignore
  });
});

describe("docs/export.md", () => {
  const page = readPage("docs/export.md");
  it.each(Object.keys(exporting))("has %s", (name) => expect(page).toMatch(new RegExp(`\`${name}\\b`)));
  it.each(exporting.EXPORT_KINDS)("has the kind %s", (kind) => expect(page).toContain(`\`${kind}\``));
});
