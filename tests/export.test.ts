import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import * as api from "../src/export/index.ts";
import { columnsOf, EXPORT_KINDS, toCsv, toNdjson, toParquet } from "../src/export/index.ts";
import { extract, query, type ArticleRecord } from "../src/index.ts";
import { HARBOUR, HOSTILE, withWords } from "./support/exported.ts";

// Tables are read by csv-parse and hyparquet, not by a reader of our own.

type Row = Record<string, string>;
const rowsOf = (csv: string): Row[] => parse(csv, { columns: true, record_delimiter: "\r\n" });
const parquetRows = (bytes: Uint8Array) => parquetReadObjects({ file: bytes.slice().buffer });
const FERRY = extract("“The ferry is safe,” Nils Aker said. Ticket sales fell 5 percent.");

describe("the entry ontherecord/export", () => {
  it("has these names", () =>
    expect(Object.keys(api).sort()).toEqual([
      "EXPORT_KINDS",
      "columnsOf",
      "csvLine",
      "toCsv",
      "toJsonLd",
      "toJsonLdScript",
      "toMarkdown",
      "toNdjson",
      "toParquet",
      "toSections",
      "toWebAnnotations",
    ]));

  it("has tables of every kind of record, and of the articles", () => {
    const kinds = Object.keys(query(HARBOUR));
    expect([...EXPORT_KINDS].sort()).toEqual([...kinds, "articles"].sort());
  });

  const untyped = api as unknown as Record<string, (...input: unknown[]) => unknown>;
  it.each([
    ["toCsv", [HARBOUR, "quote"], "toCsv() needs a kind, one of quotes, statistics, "],
    ["toCsv", [HARBOUR, "toString"], 'got "toString"'],
    ["toCsv", [HARBOUR], "got undefined"],
    ["toCsv", [HARBOUR, "quotes", { save: true }], 'has no option "save"; options are safe, header, bom'],
    ["toCsv", [HARBOUR, "quotes", { safe: 0 }], "needs true or false for safe, got 0"],
    ["toCsv", ["text", "quotes"], 'toCsv() needs a record as extract() gives it, got "text"'],
    ["toParquet", [[{}], "quotes"], "toParquet() needs a record as extract() gives it, got an empty object"],
    ["toNdjson", [null], "toNdjson() needs a record as extract() gives it, got null"],
    ["toJsonLd", [[HARBOUR]], "toJsonLd() needs a record as extract() gives it, got an array"],
    ["toWebAnnotations", [7], "got 7"],
    ["toMarkdown", [undefined], "got undefined"],
  ])("%s names what is wrong: %#", (name, input, message) => {
    expect(() => untyped[name]!(...input)).toThrow(TypeError);
    expect(() => untyped[name]!(...input)).toThrow(message);
  });
});

describe("CSV", () => {
  it("has a row an item, its columns in order, lines that end with CRLF", () => {
    const csv = toCsv(HARBOUR, "quotes");
    expect(csv.split("\r\n")[0]).toBe(
      columnsOf("quotes")
        .map(({ name }) => name)
        .join(","),
    );
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(rowsOf(csv)[0]).toEqual(
      expect.objectContaining({
        articleId: HARBOUR.id,
        url: "https://harbour.example/news?id=7&view=all",
        title: "Harbour 🚢 to stay open",
        publishedAt: "2026-02-04",
        start: String(HARBOUR.quotes[0]!.start),
        end: String(HARBOUR.quotes[0]!.end),
        speaker: "Ada Brook",
        type: "direct",
        text: "We will never sell the port. It is ours 🚢.",
        cue: "said",
      }),
    );
  });

  it("gives the sentence that an item stands in", () => {
    const [figure] = rowsOf(toCsv(HARBOUR, "statistics"));
    expect(figure).toMatchObject({
      text: "40 percent",
      value: "40",
      comparator: ">",
      speaker: "Bo Marsh",
      period: "the past year",
      sentence:
        "Port director Bo Marsh said more than 40 percent of the islanders had used the ferry over the past year.",
    });
  });

  it("leaves a cell empty where the article is silent", () => {
    const [, range] = rowsOf(toCsv(HARBOUR, "statistics"));
    expect(range).toMatchObject({ value: "", min: "3000000", max: "4000000", unit: "USD" });
  });

  it.each(EXPORT_KINDS)("has its header without a row: %s", (kind) => {
    expect(toCsv([], kind)).toBe(`${columnsOf(kind).map(({ name }) => name)}\r\n`);
    expect(columnsOf(kind).every(({ note }) => note !== "")).toBe(true);
  });

  it("takes many records, from a generator too, and goes on with a table", () => {
    const records = function* () {
      yield HARBOUR;
      yield FERRY;
    };
    const csv = toCsv(records(), "quotes");
    expect(rowsOf(csv)).toHaveLength(HARBOUR.quotes.length + FERRY.quotes.length);
    expect(toCsv(HARBOUR, "quotes") + toCsv(FERRY, "quotes", { header: false })).toBe(csv);
  });

  it("names the file that a record was read from", () => {
    expect(rowsOf(toCsv({ file: "a.txt", ...FERRY }, "articles"))).toMatchObject([{ file: "a.txt" }]);
  });

  it("begins with a byte order mark where that is wanted", () =>
    expect(toCsv([], "quotes", { bom: true })).toBe(`\uFEFF${toCsv([], "quotes")}`));

  it("tells an empty text from none", () => {
    const empty = { ...FERRY, meta: { ...FERRY.meta, title: "" } };
    expect(toCsv(empty, "articles").split("\r\n")[1]).toMatch(/^\w+,,,"",,/);
  });

  describe("keeps every word, and runs none", () => {
    const asFormula = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝])/u;
    it.each(HOSTILE)("%j", (words) => {
      const record = withWords(words);
      const plain = words.replace(/\p{Cs}/gu, "\uFFFD");
      for (const kind of EXPORT_KINDS) {
        const cells = rowsOf(toCsv(record, kind)).flatMap((row) => Object.values(row));
        expect(cells.filter((cell) => asFormula.test(cell))).toEqual([]);
      }
      expect(toCsv(record, "quotes")).not.toMatch(/\p{Cs}/u);
      const [safe] = rowsOf(toCsv(record, "quotes"));
      expect([plain, `'${plain}`]).toContain(safe!.title);
      expect(rowsOf(toCsv(record, "quotes", { safe: false }))[0]!.title).toBe(plain);
    });

    it.each(["=1", "+1", "-1", "@a", "\tno formula", "\rno formula", "\nno formula", " \u200F=1", "＝1"])(
      "puts an apostrophe in front of %j",
      (words) => {
        const [row] = rowsOf(toCsv(withWords(words), "articles"));
        expect(row).toMatchObject({ title: `'${words}`, publisher: `'${words}` });
      },
    );

    it.each(["a\rb", "a\nb", "a,b", " a", "a "])("puts %j in quotation marks", (words) =>
      expect(toCsv(withWords(words), "articles", { safe: false })).toContain(`,"${words}",`),
    );

    it.each(["plain", "a - b", "1 = 1", "’tis"])("leaves %j as it is", (words) =>
      expect(toCsv(withWords(words), "articles")).toContain(`,${words},`),
    );

    it("but leaves numbers numbers, below zero too", () => {
      const [figure] = HARBOUR.statistics;
      const record = { ...HARBOUR, statistics: [{ ...figure!, value: -5, text: "-5" }] };
      expect(rowsOf(toCsv(record, "statistics"))[0]).toMatchObject({ value: "-5", text: "'-5" });
    });
  });

  it("does not grow with the square of a text that is one sentence", () => {
    const text = "he counted 12 boats and ".repeat(4_000);
    const record = extract(text);
    expect(record.statistics.length).toBeGreaterThan(1_000);
    expect(toCsv(record, "statistics").length).toBeLessThan(record.statistics.length * 3_000);
  });
});

describe("NDJSON", () => {
  const values = (ndjson: string): unknown[] => {
    expect(ndjson === "" || ndjson.endsWith("\n")).toBe(true);
    return ndjson
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as unknown);
  };

  it("is a record a line", () => expect(values(toNdjson([HARBOUR, FERRY]))).toEqual([HARBOUR, FERRY]));
  it("is nothing without a record", () => expect(toNdjson([])).toBe(""));

  it("is an item a line, with the id of its article", () => {
    const items = [HARBOUR, FERRY].flatMap((record) =>
      record.quotes.map((quote) => ({ articleId: record.id, ...quote })),
    );
    expect(values(toNdjson([HARBOUR, FERRY], "quotes"))).toEqual(items);
    expect(values(toNdjson(FERRY, "articles"))).toEqual([{ articleId: FERRY.id, ...FERRY.meta }]);
  });

  it.each(HOSTILE)("keeps %j to a line", (words) => {
    const record = withWords(words);
    expect(values(toNdjson([record, record]))).toEqual([record, record]);
  });
});

describe("Parquet", () => {
  const TYPES = { string: "BYTE_ARRAY", double: "DOUBLE", int32: "INT32", boolean: "BOOLEAN" };

  it.each(EXPORT_KINDS)("has the columns of the CSV in their types: %s", (kind) => {
    for (const records of [[], [HARBOUR]]) {
      const [, ...columns] = parquetMetadata(toParquet(records, kind).slice().buffer).schema;
      expect(columns.map(({ name, type }) => ({ name, type }))).toEqual(
        columnsOf(kind).map(({ name, type }) => ({ name, type: TYPES[type] })),
      );
    }
  });

  it.each(EXPORT_KINDS)("has the cells of the CSV: %s", async (kind) => {
    const rows = await parquetRows(toParquet([HARBOUR, FERRY], kind));
    const asText = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell ?? "")])),
    );
    expect(asText).toEqual(rowsOf(toCsv([HARBOUR, FERRY], kind, { safe: false })));
    expect(asText.length).toBeGreaterThan(0);
  });

  it("has numbers, truth values and nulls", async () => {
    const [quote] = await parquetRows(toParquet(HARBOUR, "quotes"));
    const { start, negated, confidence } = HARBOUR.quotes[0]!;
    expect(quote).toMatchObject({ start, negated, confidence, via: null, file: null });
  });

  it.each(HOSTILE)("keeps %j as it is", async (words) => {
    const [row] = await parquetRows(toParquet(withWords(words), "quotes"));
    expect(row).toMatchObject({ title: words.replace(/\p{Cs}/gu, "\uFFFD") });
  });

  it("gives the same bytes twice", () =>
    expect(toParquet(HARBOUR, "claims")).toEqual(toParquet([HARBOUR], "claims")));
});

describe("any article", () => {
  const article = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ maxLength: 200 }).map((text) => `“${text},” said Bo Marsh. ${text} 5 percent`),
  );

  it("can be written as a table and read again", async () => {
    await fc.assert(
      fc.asyncProperty(article, async (text) => {
        const record: ArticleRecord = extract(text);
        for (const kind of EXPORT_KINDS) {
          const items = kind === "articles" ? 1 : record[kind].length;
          expect(rowsOf(toCsv(record, kind))).toHaveLength(items);
          expect(await parquetRows(toParquet(record, kind))).toHaveLength(items);
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
