import { toCsv, toJsonLd, toMarkdown, toNdjson, toParquet, toWebAnnotations } from "../../export/index.ts";
import type { ExportRecord } from "../../export/index.ts";
import { asJsonOf, type FiledRecords, type TableKind } from "./json.ts";

/** A line of column names, then the rows of one article after the other. */
export async function* asCsv(records: FiledRecords, kind: TableKind): AsyncIterable<string> {
  yield toCsv([], kind);
  for await (const { file, record } of records) yield toCsv({ file, ...record }, kind, { header: false });
}

export async function* asItems(records: FiledRecords, kind: TableKind): AsyncIterable<string> {
  for await (const { file, record } of records) yield toNdjson({ file, ...record }, kind);
}

/** A Parquet file stands column by column: it can only be written when everything is read. */
export async function* asParquet(records: FiledRecords, kind: TableKind): AsyncIterable<Uint8Array> {
  const read: ExportRecord[] = [];
  for await (const { file, record } of records) read.push({ file, ...record });
  yield toParquet(read, kind);
}

export const asJsonLd = (records: FiledRecords, several: boolean): AsyncIterable<string> =>
  asJsonOf(toJsonLd, records, several);

export const asAnnotations = (records: FiledRecords, several: boolean): AsyncIterable<string> =>
  asJsonOf(toWebAnnotations, records, several);

export async function* asMarkdown(records: FiledRecords): AsyncIterable<string> {
  let between = "";
  for await (const { record } of records) {
    yield between + toMarkdown(record);
    between = "\n";
  }
}
