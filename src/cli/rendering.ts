import type { FiledRecord, FiledRecords } from "./extract-all.ts";
import type { Format } from "./commands/options.ts";
import type { Pieces } from "./output.ts";
import type { Screen } from "./table/record.ts";
import {
  toCsv,
  toJsonLd,
  toMarkdown,
  toNdjson,
  toParquet,
  toWebAnnotations,
  type ExportKind,
  type ExportRecord,
} from "../export/index.ts";
import type { AnyExtractor, ArticleRecord } from "../index.ts";

/** A kind that every record has, or the extractor of another one. */
export type TableKind = ExportKind | AnyExtractor;

type Rendering = {
  readonly format: Format;
  /** The one kind that is asked for; a table holds one. */
  readonly kind: TableKind | undefined;
  /** Whether several articles were asked for, however many there are. */
  readonly several: boolean;
  readonly screen: Screen;
};

/** What most tables are wanted of. */
const USUAL_KIND = "quotes";

/** Records in the format that was asked for. */
export async function render(records: FiledRecords, rendering: Rendering): Promise<Pieces> {
  const { format, kind, several, screen } = rendering;
  if (format === "table") return (await import("./table/record.ts")).asTables(records, screen);
  if (format === "json") return asJson(records, several);
  if (format === "ndjson" && kind === undefined) return asNdjson(records);
  if (format === "ndjson") return asItems(records, kind ?? USUAL_KIND);
  if (format === "csv") return asCsv(records, kind ?? USUAL_KIND);
  if (format === "parquet") return asParquet(records, kind ?? USUAL_KIND);
  if (format === "jsonld") return asJsonLd(records, several);
  if (format === "annotations") return asAnnotations(records, several);
  return asMarkdown(records);
}

/** One article: its record. Several, or a folder: an array of them, each with its file, however many there are. */
const asJson = (records: FiledRecords, several: boolean): AsyncIterable<string> =>
  several
    ? asArray(records, ({ file, record }) => ({ file, ...record }))
    : asOne(records, ({ record }) => record);

/** The same of what is made of a record. */
const asJsonOf = (
  make: (record: ArticleRecord) => unknown,
  records: FiledRecords,
  several: boolean,
): AsyncIterable<string> => (several ? asArray : asOne)(records, ({ record }) => make(record));

/** One record a line, each with its file. */
async function* asNdjson(records: FiledRecords): AsyncIterable<string> {
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

/** A line of column names, then the rows of one article after the other. */
async function* asCsv(records: FiledRecords, kind: TableKind): AsyncIterable<string> {
  yield toCsv([], kind);
  for await (const { file, record } of records) yield toCsv({ file, ...record }, kind, { header: false });
}

async function* asItems(records: FiledRecords, kind: TableKind): AsyncIterable<string> {
  for await (const { file, record } of records) yield toNdjson({ file, ...record }, kind);
}

/** A Parquet file stands column by column: it can only be written when everything is read. */
async function* asParquet(records: FiledRecords, kind: TableKind): AsyncIterable<Uint8Array> {
  const read: ExportRecord[] = [];
  for await (const { file, record } of records) read.push({ file, ...record });
  yield toParquet(read, kind);
}

const asJsonLd = (records: FiledRecords, several: boolean): AsyncIterable<string> =>
  asJsonOf(toJsonLd, records, several);

const asAnnotations = (records: FiledRecords, several: boolean): AsyncIterable<string> =>
  asJsonOf(toWebAnnotations, records, several);

async function* asMarkdown(records: FiledRecords): AsyncIterable<string> {
  let between = "";
  for await (const { record } of records) {
    yield between + toMarkdown(record);
    between = "\n";
  }
}
