import { describe, expect, it } from "vitest";
import * as api from "../src/index.ts";

// Sorted. A name that comes or goes is a change for users: edit this list on purpose. Types: see *.test-d.ts.

describe("the public API", () => {
  it("has these names", () =>
    expect(Object.keys(api).sort()).toEqual([
      "Shape",
      "TokenKind",
      "agreementFormSchema",
      "agreementKindSchema",
      "agreementSchema",
      "agreements",
      "articleOptionsSchema",
      "articleRecordSchema",
      "articleSchema",
      "blockRoleSchema",
      "blockSchema",
      "changeSchema",
      "claimSchema",
      "comparatorSchema",
      "compareFigures",
      "createPipeline",
      "dateSchema",
      "dates",
      "defineExtractor",
      "explain",
      "extract",
      "grainSchema",
      "mentionSchema",
      "metaSchema",
      "modalitySchema",
      "nameSchema",
      "people",
      "query",
      "quoteSchema",
      "quotes",
      "sameName",
      "spanSchema",
      "speakerSchema",
      "speechActSchema",
      "statisticKindSchema",
      "statisticSchema",
      "statistics",
      "timexSchema",
    ]));
});

describe("extract's input", () => {
  const extract = api.extract as (...input: unknown[]) => unknown;

  it.each([
    ["2026-02-03"],
    ["2026-02-03T09:30"],
    ["2026-02-03T09:30Z"],
    ["2026-02-03T09:30:00+02:00"],
    ["2026-02-03T09:30:00.123Z"],
    [null],
    [undefined],
  ])("takes publishedAt %s", (publishedAt) =>
    expect(api.extract("Text.", { publishedAt }).meta.publishedAt).toBe(publishedAt ?? null),
  );

  it.each(["03-02-2009", "03.02.2009"])("reads %s day first", (publishedAt) =>
    expect(api.extract("Text.", { publishedAt }).meta.publishedAt).toBe("2009-02-03"),
  );

  it("takes an empty date for none", () =>
    expect(api.extract("Text.", { publishedAt: "" }).meta.publishedAt).toBeNull());

  it("takes an article, whose fields options overwrite where they are given", () => {
    const article = { text: "Text.", title: "Old", publishedAt: "2026-02-03" };
    const { meta } = api.extract(article, { title: "New", publishedAt: undefined });
    expect(meta).toMatchObject({ title: "New", publishedAt: "2026-02-03", publishedAtBasis: "given" });
  });

  it("takes any string, and gives what the schema describes", () =>
    expect(() => api.articleRecordSchema.parse(api.extract("\uD800 {“\n"))).not.toThrow());

  it.each([
    ["nothing", [], "the article: expected a string, or an object with its text, got undefined"],
    ["a number", [42], "the article: expected a string, or an object with its text, got 42"],
    ["null", [null], "got null"],
    ["bytes", [new Uint8Array(2)], "got a Uint8Array"],
    ["a list", [["Text."]], "got an array"],
    ["a promise", [Promise.resolve("Text.")], "got a Promise"],
    ["an article without a text", [{ title: "T" }], "text: expected the article's text as a string, got undefined"],
    ["a record", [api.extract("Text.")], 'unknown option "schema", "id", "meta"'],
    ["a date with two readings", ["", { publishedAt: "03/02/2009" }], 'got "03/02/2009"'],
    ["a date that is none", ["", { publishedAt: "31-02-2009" }], 'got "31-02-2009"'],
    ["a malformed date", ["", { publishedAt: "3rd Feb" }], 'publishedAt: expected an ISO 8601 date such as "2026-02-03"'],
    ["a malformed date", ["", { publishedAt: "3rd Feb" }], 'got "3rd Feb"'],
    ["a day that is none", ["", { modifiedAt: "2026-02-30" }], "modifiedAt: expected an ISO 8601 date"],
    ["a Date", ["", { publishedAt: new Date(0) }], "got a Date"],
    ["a misspelt option", ["", { publishdAt: "2026-02-03" }], 'unknown option "publishdAt"; options are title, byline, '],
    ["a title that is none", ["", { title: 7 }], "title: expected a title as a string, got 7"],
    ["bylines that are none", ["", { byline: [7] }], "byline: expected a name or a list of names"],
    ["two faults", ["", { title: 7, url: 8 }], "got 7; url: expected a URL as a string, got 8"],
    ["options that are none", ["", "2026-02-03"], 'the options: expected an object, got "2026-02-03"'],
  ])("refuses %s", (_, input, message) => {
    expect(() => extract(...input)).toThrow(TypeError);
    expect(() => extract(...input)).toThrow(message);
  }); // prettier-ignore
});
