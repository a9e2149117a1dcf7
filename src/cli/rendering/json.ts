import type { ExportKind } from "../../export/index.ts";
import type { AnyExtractor, ArticleRecord } from "../../index.ts";

/** A kind that every record has, or the extractor of another one. */
export type TableKind = ExportKind | AnyExtractor;

/** A record and the file it was read from. */
export type FiledRecord = { readonly file: string; readonly record: ArticleRecord };
export type FiledRecords = AsyncIterable<FiledRecord>;

/** One article: its record. Several, or a folder: an array of them, each with its file, however many there are. */
export const asJson = (records: FiledRecords, several: boolean): AsyncIterable<string> =>
  several
    ? asArray(records, ({ file, record }) => ({ file, ...record }))
    : asOne(records, ({ record }) => record);

/** The same of what is made of a record. */
export const asJsonOf = (
  make: (record: ArticleRecord) => unknown,
  records: FiledRecords,
  several: boolean,
): AsyncIterable<string> => (several ? asArray : asOne)(records, ({ record }) => make(record));

/** One record a line, each with its file. */
export async function* asNdjson(records: FiledRecords): AsyncIterable<string> {
  for await (const { file, record } of records) yield JSON.stringify({ file, ...record }) + "\n";
}

type Make = (filed: FiledRecord) => unknown;

async function* asOne(records: FiledRecords, make: Make): AsyncIterable<string> {
  for await (const filed of records) yield JSON.stringify(make(filed), null, 2) + "\n";
}

async function* asArray(records: FiledRecords, make: Make): AsyncIterable<string> {
  let before = "[";
  for await (const filed of records) {
    yield `${before}\n${JSON.stringify(make(filed), null, 2)}`;
    before = ",";
  }
  yield before === "[" ? "[]\n" : "\n]\n";
}
