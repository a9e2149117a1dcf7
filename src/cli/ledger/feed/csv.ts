// text,speaker,madeAt
// "We will never sell the port",Ada Brook,2026-02-03
import { parse } from "csv-parse/sync";
import type { CsvError } from "csv-parse/sync";
import { FIELDS, type FeedItem, type Fields } from "./json.ts";

const DELIMITERS = [",", ";", "\t"] as const;

/** The rows of a table with a header, as claims; columns of other names are left out. */
export function* readCsv(file: string, table: string): Iterable<FeedItem> {
  const broken = new Set<string>();
  const rows = parse(table, {
    delimiter: delimiterOf(table),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => void broken.add(placeOf(file, error)),
  }) as unknown as Row[];
  const columns = (rows[0]?.record ?? []).map(columnOf);
  if (!columns.includes("text"))
    return yield { at: file, problem: `no column "text" in its first line (${FIELDS.join(", ")})` };
  for (const { record, info } of rows.slice(1))
    yield { at: `${file}:${info.lines}`, claim: toClaim(columns, record) };
  for (const at of broken) yield { at, problem: "not CSV: a quotation mark is missing, or too many" };
}

type Row = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

const placeOf = (file: string, error: CsvError | undefined): string =>
  typeof error?.lines === "number" ? `${file}:${error.lines}` : file;

/** What stands most often in the header: spreadsheets write semicolons where the comma is a decimal sign. */
function delimiterOf(table: string): string {
  const header = table.slice(0, table.search(/[\r\n]|$/));
  const times = (sign: string): number => header.split(sign).length;
  return [...DELIMITERS].sort((a, b) => times(b) - times(a))[0]!;
}

/** "Made at" and "made_at" are madeAt. */
const columnOf = (heading: string): (typeof FIELDS)[number] | undefined => {
  const plain = heading.toLowerCase().replace(/[^a-z]/g, "");
  return FIELDS.find((field) => field.toLowerCase() === plain);
};

/** A cell with nothing in it says nothing. */
function toClaim(columns: readonly (keyof Fields | undefined)[], cells: readonly string[]): Fields {
  const claim: Fields = {};
  for (const [i, field] of columns.entries()) {
    const cell = cells[i]?.trim();
    if (field && cell) claim[field] = cell;
  }
  return claim;
}
