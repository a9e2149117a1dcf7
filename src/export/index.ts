/**
 * Records as others read them: CSV, Parquet, NDJSON, JSON-LD, Web Annotations, Markdown.
 * @module ontherecord/export
 */

// Tables, a row an item.
export { csvLine, toCsv, type CsvOptions } from "./table-files.ts";
export { toNdjson } from "./table-files.ts";
export { toParquet } from "./table-files.ts";
export { columnsOf, EXPORT_KINDS, type ColumnInfo, type ExportKind, type KindOf } from "./tables.ts";
export type { Cell, ColumnType } from "../extract/define.ts";

// One article each.
export { toJsonLd, toJsonLdScript } from "./json-ld.ts";
export type { JsonLdNode, JsonLdValue } from "../kinds/shown.ts";
export {
  toWebAnnotations,
  type AnnotationBody,
  type AnnotationCollection,
  type AnnotationPage,
  type AnnotationTarget,
  type Selectors,
  type TextPositionSelector,
  type TextQuoteSelector,
  type WebAnnotation,
} from "./web-annotations.ts";
export { toMarkdown } from "./markdown.ts";
export { toSections, type RecordSection, type SectionColumn, type SectionRows } from "./sections.ts";

export type { ExportRecord, ExportRecords } from "./records.ts";
