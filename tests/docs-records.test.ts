import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import * as api from "../src/index.ts";
import { extract, type ArticleRecord } from "../src/index.ts";
import { readPage } from "./support/guides/pages.ts";

// What docs/records.md says of each kind is what is extracted, and its tables name every field, and no other.

const page = readPage("docs/records.md");
/** Cells of the rows that stand under a heading: "| `title` | … |". */
const rowsUnder = (heading: string): string[][] =>
  (page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").map((cell) => cell.trim()).slice(1, -1)); // prettier-ignore
const unquoted = (code: string): string => code.slice(1, -1);

describe("the table of kinds", () => {
  const rows = page
    .slice(0, page.indexOf("\n## "))
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map(([, kind, sentence, record]) => [unquoted(kind!), sentence!, unquoted(record!)] as const);

  it("has a row for each kind of record", () => {
    const kinds = ["quotes", "speakers", "statistics", "dates", "agreements", "claims"];
    expect(new Set(rows.map(([kind]) => kind))).toEqual(new Set(kinds));
  });

  it.each(rows)("%s: %s", (kind, sentence, expected) => {
    const found = extract(sentence, { publishedAt: "2026-02-04" })[kind as keyof ArticleRecord];
    const fields = JSON.parse(JSON.stringify(runInNewContext(`(${expected})`)));
    expect(found).toEqual([expect.objectContaining(deep(fields))]);
  });
});

/** Matches an object that has these fields, at any depth. */
const deep = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === "object" && value !== null ? expect.objectContaining(deep({ ...value })) : value,
    ]),
  );

describe("the fields", () => {
  it.each([
    ["What goes in", api.articleOptionsSchema],
    ["The record", api.articleRecordSchema],
    ["Meta", api.metaSchema],
    ["Blocks", api.blockSchema],
    ["Speakers", api.speakerSchema],
    ["Quotes", api.quoteSchema],
    ["Statistics", api.statisticSchema],
    ["Dates", api.dateSchema],
    ["Agreements", api.agreementSchema],
    ["Claims", api.claimSchema],
  ])("of %s are all told", (heading, schema) => {
    const told = rowsUnder(heading).map(([field]) => unquoted(field!));
    expect(told.sort()).toEqual(Object.keys(schema.shape).sort());
  });

  it.each([
    ["Blocks", "role", api.blockRoleSchema],
    ["Speakers", "kind", api.speakerSchema.shape.kind],
    ["Quotes", "act", api.speechActSchema],
    ["Statistics", "kind", api.statisticKindSchema],
    ["Statistics", "comparator", api.comparatorSchema],
    ["Dates", "grain", api.grainSchema],
    ["Agreements", "form", api.agreementFormSchema],
    ["Agreements", "kind", api.agreementKindSchema],
    ["Claims", "modality", api.modalitySchema],
  ])("of %s: %s has each of its values", (heading, field, schema) => {
    const [, told] = rowsUnder(heading).find(([name]) => name === `\`${field}\``)!;
    const values = [...told!.matchAll(/`([^`]+)`/g)].map(([, value]) => value);
    expect(values.sort()).toEqual([...schema.options].sort());
  });
});
