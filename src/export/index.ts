/**
 * Records as others read them: CSV, Parquet, NDJSON, JSON-LD, Web Annotations, Markdown.
 * @module ontherecord/export
 */

// Tables, a row an item.
export { csvLine } from "./csv-line.ts";
export { toCsv, type CsvOptions } from "./csv.ts";
export { toNdjson } from "./ndjson.ts";
export { toParquet } from "./parquet.ts";
export { columnsOf, EXPORT_KINDS, type ExportKind } from "./table/tables.ts";
export type { Cell, ColumnInfo, ColumnType } from "./table/column.ts";

// One article each.
export { toJsonLd } from "./json-ld/json-ld.ts";
export { toJsonLdScript } from "./json-ld/script.ts";
export type { JsonLdNode, JsonLdValue } from "./json-ld/node.ts";
export {
  toWebAnnotations,
  type AnnotationBody,
  type AnnotationCollection,
  type AnnotationPage,
  type AnnotationTarget,
  type WebAnnotation,
} from "./annotations/web-annotations.ts";
export type { Selectors, TextPositionSelector, TextQuoteSelector } from "./annotations/selectors.ts";
export { toMarkdown } from "./markdown/notes.ts";

export type { ExportRecord, ExportRecords } from "./records.ts";
