// Options that several commands take, and the formats that they choose from. `--help` reads this file: it loads nothing of the
// pipeline.
import { InvalidArgumentError, Option } from "commander";
import { extname } from "node:path";

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

/** In which a ledger answers. */
export const ANSWER_FORMATS = ["table", "json", "ndjson", "csv"] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** What every command on a ledger takes. */
export const ledgerOption = (): Option =>
  new Option("-l, --ledger <file>", "the ledger's file").env("ONTHERECORD_LEDGER").default("./claims.db");

/** What every command that reads a ledger takes. */
export const answerFormatOption = (): Option =>
  new Option("-f, --format <format>", "table on a terminal, else json").choices(ANSWER_FORMATS);

/** Of an option that counts. */
export function wholeNumber(given: string): number {
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new InvalidArgumentError("Expected a whole number from 1.");
  return Number(given);
}

// What every command that may fetch a page takes.
export const timeoutOption = (): Option =>
  new Option("--timeout <seconds>", "longest wait for an address (default: 20)").argParser(aboveZero);
export const maxSizeOption = (): Option =>
  new Option("--max-size <megabytes>", "largest page that is read (default: 5)").argParser(aboveZero);
export const allowPrivateOption = (): Option =>
  new Option("--allow-private", "also fetch addresses of this machine and of networks that are not public");

function aboveZero(value: string): number {
  const number = Number(value);
  if (!(number > 0) || number > 86_400) throw new InvalidArgumentError("Expected a number above 0.");
  return number;
}
