import { extname } from "node:path";
import type { ExportKind } from "../export/index.ts";

// `--help` reads this file: it loads nothing of the pipeline.

export const FORMATS = [
  "table", "json", "ndjson", "csv", "parquet", "jsonld", "annotations", "markdown",
] as const; // prettier-ignore
export type Format = (typeof FORMATS)[number];

/** What a table of one kind can hold; the formats that are such a table, or can be. */
export const KINDS = [
  "quotes", "statistics", "dates", "agreements", "speakers", "claims", "articles",
] as const satisfies readonly ExportKind[]; // prettier-ignore
export const FORMATS_OF_A_KIND: readonly Format[] = ["csv", "parquet", "ndjson"];

const BY_ENDING: Readonly<Record<string, Format>> = {
  ".json": "json", ".ndjson": "ndjson", ".jsonl": "ndjson", ".csv": "csv", ".parquet": "parquet",
  ".jsonld": "jsonld", ".md": "markdown", ".markdown": "markdown",
}; // prettier-ignore

/** The format that a file's name asks for: "quotes.csv" is CSV. */
export const formatOf = (file: string): Format | undefined => BY_ENDING[extname(file).toLowerCase()];
