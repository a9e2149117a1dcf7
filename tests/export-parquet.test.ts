import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "csv-parse/sync";
import { columnsOf, EXPORT_KINDS, toCsv, toNdjson, toParquet, type ExportKind } from "../src/export/index.ts";
import { extract } from "../src/index.ts";
import { HARBOUR, HOSTILE, withWords } from "./support/exported.ts";

// Every table as DuckDB reads it: types and values, what is not there, any character, and dates as dates.

const folder = mkdtempSync(join(tmpdir(), "parquet-"));
const TYPES = { string: "VARCHAR", double: "DOUBLE", int32: "INTEGER", boolean: "BOOLEAN" };
let instance: DuckDBInstance;
let duck: DuckDBConnection;
beforeAll(async () => {
  instance = await DuckDBInstance.create(":memory:");
  duck = await instance.connect();
  await duck.run(`SET file_search_path = '${folder}'`);
});
afterAll(() => {
  duck.closeSync();
  instance.closeSync();
  rmSync(folder, { recursive: true });
});

const ask = async (sql: string) => (await duck.runAndReadAll(sql)).getRowObjectsJson();
const written = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return `'${name}'`;
};
const parquet = (records: Parameters<typeof toParquet>[0], kind: ExportKind): string =>
  written(`${kind}.parquet`, toParquet(records, kind));

describe.each(EXPORT_KINDS)("DuckDB reads Parquet of %s", (kind) => {
  it("in the columns and types that are told", async () => {
    const columns = await ask(`DESCRIBE SELECT * FROM ${parquet(HARBOUR, kind)}`);
    expect(columns.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
      columnsOf(kind).map(({ name, type }) => [name, TYPES[type]]),
    );
  });

  it("with each value, and null where the article is silent", async () => {
    const other = extract("Fares rose. “The ferry is safe,” Nils Aker said.", { title: "" });
    const rows = await ask(`SELECT * FROM ${parquet([HARBOUR, other], kind)}`);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(asTold(kind, toCsv([HARBOUR, other], kind, { safe: false })));
  });

  it("without a row, too", async () => {
    expect(await ask(`SELECT * FROM ${parquet([], kind)}`)).toEqual([]);
  });
});

/** The rows of a CSV in the types of its columns: an empty cell is none, `""` an empty text. */
function asTold(kind: ExportKind, csv: string): Record<string, unknown>[] {
  const types = new Map(columnsOf(kind).map(({ name, type }) => [name, type]));
  const rows: Record<string, string>[] = parse(csv, {
    columns: true,
    record_delimiter: "\r\n",
    cast: (value, { column, quoting }) => typed(types.get(String(column)), value, quoting) as string,
  });
  return rows;
}

function typed(type: string | undefined, value: string, quoted: boolean): unknown {
  if (value === "" && !quoted) return null;
  if (type === "double" || type === "int32") return Number(value);
  return type === "boolean" ? value === "true" : value;
}

describe("DuckDB reads", () => {
  it("every character of a text", async () => {
    const titles = HOSTILE.map((words) => words.replace(/\p{Cs}/gu, "\uFFFD"));
    const rows = await ask(`SELECT title FROM ${parquet(HOSTILE.map(withWords), "articles")}`);
    expect(rows.map(({ title }) => title)).toEqual(titles);
  });

  it("places that show the words: code units of UTF-16 up to the first that needs two", async () => {
    const record = extract("Böe said: “Größe zählt,” and left. “Ja,” Bo Marsh said.");
    writeFileSync(join(folder, "texts.ndjson"), toNdjson(record));
    const sql = `SELECT a.text[q.start + 1 : q."end"] AS place FROM ${parquet(record, "quotes")} q JOIN 'texts.ndjson' a ON a.id = q.articleId`;
    expect((await ask(sql)).map(({ place }) => place)).toEqual(
      record.quotes.map(({ start, end }) => record.text.slice(start, end)),
    );
  });

  it("dates and times as such, once they are asked to be", async () => {
    const at = extract("Fares rose on 3 February 2026, 09:30.", { publishedAt: "2026-02-04T09:30:00+02:00" });
    const sql = `SELECT epoch(publishedAt::TIMESTAMPTZ) AS published, "from"::TIMESTAMP::VARCHAR AS "from" FROM ${parquet(at, "dates")}`;
    const [row] = await ask(sql);
    expect(row).toEqual({ published: Date.parse("2026-02-04T09:30:00+02:00") / 1000, from: "2026-02-03 09:30:00" }); // prettier-ignore
    const days = await ask(`SELECT "from"::DATE::VARCHAR AS day FROM ${parquet(HARBOUR, "dates")} WHERE "from" IS NOT NULL`); // prettier-ignore
    expect(days.map(({ day }) => day)).toEqual(HARBOUR.dates.flatMap(({ from }) => from ?? []));
  });

  it("numbers as they are: ranges, large ones and parts", async () => {
    const record = extract("It cost $3.4 trillion, up 0.25 percent. Between 3 and 4 million came.");
    const rows = await ask(`SELECT value, min, max FROM ${parquet(record, "statistics")}`);
    expect(rows).toEqual(record.statistics.map(({ value, min, max }) => ({ value, min, max })));
    expect(rows).toContainEqual({ value: 3.4e12, min: null, max: null });
  });

  it("several values of one cell as a list, once it is asked to", async () => {
    const rows = await ask(
      `SELECT string_split(byline, '; ') AS byline FROM ${parquet(HARBOUR, "articles")}`,
    );
    expect(rows).toEqual([{ byline: ["Una Roe", "Jon Doe"] }]);
  });

  it("CSV with the columns of Parquet", async () => {
    const csv = written("quotes.csv", toCsv(HARBOUR, "quotes", { safe: false }));
    const columns = "text, speaker, type, negated, confidence, start, sentence";
    expect(await ask(`SELECT ${columns} FROM read_csv(${csv}, header = true)`)).toEqual(
      (await ask(`SELECT ${columns} FROM ${parquet(HARBOUR, "quotes")}`)).map((row) => ({ ...row, start: String(row["start"]) })), // prettier-ignore
    );
  });

  it("NDJSON: records with their lists, and items", async () => {
    const records = written("all.ndjson", toNdjson([HARBOUR]));
    expect(await ask(`SELECT meta.byline AS byline, len(quotes)::INT AS quotes FROM ${records}`)).toEqual([
      { byline: ["Una Roe", "Jon Doe"], quotes: HARBOUR.quotes.length },
    ]);
    const items = written("items.ndjson", toNdjson(HARBOUR, "quotes"));
    expect(await ask(`SELECT text FROM ${items}`)).toEqual(HARBOUR.quotes.map(({ text }) => ({ text })));
  });
});
