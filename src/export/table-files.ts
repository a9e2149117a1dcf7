// A table of items as a file: CSV, NDJSON, Parquet.

import { parquetWriteBuffer, type BasicType } from "hyparquet-writer";
import { fileOf, type ExportRecord, viewsOf } from "./records.ts";
import { tableIn, type KindOf } from "./tables.ts";
import type { Cell, ColumnType } from "../extract/define.ts";
import { describe } from "../text/describe.ts";

/** How CSV is written. */
export type CsvOptions = {
  /**
   * Texts that a spreadsheet would run as a formula get an apostrophe in front: `=HYPERLINK(…)` → `'=HYPERLINK(…)`.
   * false leaves them as they are, for programs that only read. Default: true.
   */
  readonly safe?: boolean;
  /** The line of column names. false to add rows to a table begun before. Default: true. */
  readonly header?: boolean;
  /** A byte order mark in front, by which Excel knows UTF-8. Default: false. */
  readonly bom?: boolean;
};

const DEFAULTS: Required<CsvOptions> = { safe: true, header: true, bom: false };

/**
 * One kind of item of one record or many as CSV (RFC 4180), a row an item; `columnsOf(kind)` tells its columns. Lines
 * end with CRLF. A cell with nothing in it is what the article does not say; an empty text is `""`. A kind of your own is
 * named as the records have it, "votes", or by its extractor.
 * @throws TypeError for a wrong kind, option or record.
 */
export function toCsv<R extends ExportRecord>(
  records: R | Iterable<R>,
  kind: KindOf<R>,
  options: CsvOptions = {},
): string {
  const { table, views } = tableIn(records, kind, "toCsv");
  const { safe, header, bom } = checkOptions(options);
  const lines: string[] = header ? [csvLine(table.columns.map(({ name }) => name))] : [];
  for (const view of views) for (const row of table.rowsOf(view)) lines.push(csvLine(row, { safe }));
  return (bom ? "\uFEFF" : "") + lines.join("");
}

function checkOptions(options: CsvOptions): Required<CsvOptions> {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    if (!Object.hasOwn(DEFAULTS, name))
      throw new TypeError(
        `ontherecord: toCsv() has no option ${describe(name)}; options are ${Object.keys(DEFAULTS).join(", ")}`,
      );
    if (typeof value !== "boolean")
      throw new TypeError(`ontherecord: toCsv() needs true or false for ${name}, got ${describe(value)}`);
  }
  return { ...DEFAULTS, ...Object.fromEntries(given) };
}

/**
 * One line of CSV (RFC 4180) with its CRLF. A cell of null is empty, an empty text is `""`. Texts that a spreadsheet would run
 * as a formula get an apostrophe in front, unless `safe` is false: `=HYPERLINK(…)` → `'=HYPERLINK(…)`.
 */
export const csvLine = (cells: readonly Cell[], { safe = true }: { readonly safe?: boolean } = {}): string =>
  cells.map((cell) => field(cell, safe)).join(",") + "\r\n";

function field(cell: Cell, safe: boolean): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  const text = safe && FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_MARKS.test(text) || text === "" ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet may run: a sign that opens a formula, in wide form too, behind anything that is not seen. */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;
const NEEDS_MARKS = /[",\r\n]|^\s|\s$/;

/**
 * JSON, one value a line: whole records, or with a kind its items, each with the `articleId` of its record. A line of
 * "articles" is what is known of an article beside its text.
 * @throws TypeError for a wrong kind or record.
 */
export function toNdjson<R extends ExportRecord>(records: R | Iterable<R>, kind?: KindOf<R>): string {
  const lines: string[] = [];
  if (kind === undefined)
    for (const { record } of viewsOf(records, "toNdjson")) lines.push(JSON.stringify(record) + "\n");
  else {
    const { table, views } = tableIn(records, kind, "toNdjson");
    for (const view of views) {
      const file = fileOf(view);
      const article = { articleId: view.record.id, ...(file === null ? {} : { file }) };
      for (const item of table.itemsOf(view)) lines.push(JSON.stringify({ ...article, ...item }) + "\n");
    }
  }
  return lines.join("");
}

const TYPES = {
  string: "STRING",
  double: "DOUBLE",
  int32: "INT32",
  boolean: "BOOLEAN",
} as const satisfies Record<ColumnType, BasicType>;

/**
 * One kind of item of one record or many as a Parquet file, with the columns of `toCsv` in their own types; what the
 * article does not say is null. Every text is as the article has it: nothing in a Parquet file is run as a formula.
 * @throws TypeError for a wrong kind or record.
 */
export function toParquet<R extends ExportRecord>(records: R | Iterable<R>, kind: KindOf<R>): Uint8Array {
  const { table, views } = tableIn(records, kind, "toParquet");
  const { columns, rowsOf } = table;
  const cells: Cell[][] = columns.map(() => []);
  for (const view of views) for (const row of rowsOf(view)) row.forEach((cell, i) => cells[i]!.push(cell));
  const columnData = columns.map(({ name, type }, i) => ({ name, type: TYPES[type], data: cells[i]! }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
