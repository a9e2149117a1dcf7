import type { ArticleRecord } from "../index.ts";

export const FORMATS = ["table", "json", "ndjson"] as const;
export type Format = (typeof FORMATS)[number];

/** A record and the file it was read from. */
export type FiledRecord = { readonly file: string; readonly record: ArticleRecord };

/** One article: its record. Several, or a folder: an array of them, each with its file, however many there are. */
export async function* asJson(records: AsyncIterable<FiledRecord>, several: boolean): AsyncIterable<string> {
  if (!several) for await (const { record } of records) yield JSON.stringify(record, null, 2) + "\n";
  else yield* asArray(records);
}

async function* asArray(records: AsyncIterable<FiledRecord>): AsyncIterable<string> {
  let before = "[";
  for await (const { file, record } of records) {
    yield `${before}\n${JSON.stringify({ file, ...record }, null, 2)}`;
    before = ",";
  }
  yield before === "[" ? "[]\n" : "\n]\n";
}

/** One record a line, each with its file. */
export async function* asNdjson(records: AsyncIterable<FiledRecord>): AsyncIterable<string> {
  for await (const { file, record } of records) yield JSON.stringify({ file, ...record }) + "\n";
}
