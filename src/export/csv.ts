import { describe } from "../text/describe.ts";
import { csvLine } from "./csv-line.ts";
import { viewsOf, type ExportRecords } from "./records.ts";
import { tableOf, type ExportKind } from "./table/tables.ts";

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
 * end with CRLF. A cell with nothing in it is what the article does not say; an empty text is `""`.
 * @throws TypeError for a wrong kind, option or record.
 */
export function toCsv(records: ExportRecords, kind: ExportKind, options: CsvOptions = {}): string {
  const { columns, rowsOf } = tableOf(kind, "toCsv");
  const { safe, header, bom } = checkOptions(options);
  const lines: string[] = header ? [csvLine(columns.map(({ name }) => name))] : [];
  for (const view of viewsOf(records, "toCsv"))
    for (const row of rowsOf(view)) lines.push(csvLine(row, { safe }));
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
