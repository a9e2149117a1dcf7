import { extname } from "node:path";

// `--help` reads this file: it loads nothing of the pipeline.

/** The endings of files by which each format is meant. */
const ENDINGS = {
  table: [],
  json: [".json"],
  ndjson: [".ndjson", ".jsonl"],
  csv: [".csv"],
  parquet: [".parquet"],
  jsonld: [".jsonld"],
  annotations: [],
  markdown: [".md", ".markdown"],
} as const satisfies Record<string, readonly string[]>;

export type Format = keyof typeof ENDINGS;
export const FORMATS = Object.keys(ENDINGS) as Format[];

/** Formats that are a table of one kind, or can be. */
export const FORMATS_OF_A_KIND: readonly Format[] = ["csv", "parquet", "ndjson"];

/** The format that a file's name asks for: "quotes.csv" is CSV. */
export const formatOf = (file: string): Format | undefined =>
  FORMATS.find((format) => (ENDINGS[format] as readonly string[]).includes(extname(file).toLowerCase()));
