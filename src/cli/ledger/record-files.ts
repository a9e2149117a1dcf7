import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { articleRecordSchema, type ArticleRecord } from "../../index.ts";
import { linesOf, parsedJson } from "../lines.ts";
import { isFolder } from "../inputs.ts";
import { readingProblem } from "../output.ts";

export type FoundRecord = { readonly file: string } & (
  { readonly record: ArticleRecord } | { readonly problem: string }
);

const LINES: ReadonlySet<string> = new Set([".ndjson", ".jsonl"]);
const extensionOf = (file: string): string => extname(file).toLowerCase();

/** Whether a file of that name holds records, not an article's text. */
export const isRecordFile = async (file: string): Promise<boolean> =>
  (LINES.has(extensionOf(file)) || extensionOf(file) === ".json") && !(await isFolder(file));

/** The records that `ontherecord extract` wrote to a file; what is none is told with its place, and the rest is read. */
export async function* readRecords(file: string): AsyncIterable<FoundRecord> {
  try {
    if (LINES.has(extensionOf(file))) yield* readLines(file);
    else yield* readWhole(file);
  } catch (error) {
    yield { file, problem: readingProblem(error) };
  }
}

async function* readLines(file: string): AsyncIterable<FoundRecord> {
  let number = 0;
  for await (const line of linesOf(file)) {
    number++;
    if (line.trim() !== "") yield checked(`${file}:${number}`, parsedJson(line));
  }
}

async function* readWhole(file: string): AsyncIterable<FoundRecord> {
  const { value, problem } = parsedJson(
    new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file)),
  );
  if (problem !== undefined) yield { file, problem };
  else if (!Array.isArray(value)) yield checked(file, { value });
  else for (const [i, one] of value.entries()) yield checked(`${file}, record ${i + 1}`, { value: one });
}

function checked(file: string, { value, problem }: ReturnType<typeof parsedJson>): FoundRecord {
  if (problem !== undefined) return { file, problem };
  const { success, error } = articleRecordSchema.safeParse(value);
  if (success) return { file, record: withoutFile(value as ArticleRecord) };
  const { path, message } = error.issues[0]!;
  return { file, problem: `no record as extract writes it (${path.join(".") || "it"}: ${message})` };
}

/** `extract` puts the article's file before the record, where there are several. */
const withoutFile = ({ file: _, ...record }: ArticleRecord & { file?: unknown }): ArticleRecord => record;
