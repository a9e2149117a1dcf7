import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { FetchOptions } from "../fetch-page.ts";
import { eachFile, isFolder, linesOf, parsedJson, readInputs, type Input } from "../inputs.ts";
import { readingProblem } from "../output.ts";
import { articleRecordSchema, extract, type ArticleOptions, type ArticleRecord } from "../../index.ts";

/** An article for the ledger; its record is made when it is asked for, which an article that is known never is. */
export type Addable = { readonly file: string } & (
  | { readonly problem: string }
  | { readonly text: string; readonly url: string | null; readonly record: () => ArticleRecord }
);

/** How articles are read: what is known of them, and what may be fetched. */
export type Reading = { readonly about: ArticleOptions; readonly limits: FetchOptions };

/** What is to be added of the files, folders and addresses named, in that order. */
export async function* addables(paths: readonly string[], reading: Reading): AsyncIterable<Addable> {
  for (const path of paths)
    if (await isRecordFile(path)) for await (const found of readRecords(path)) yield ofRecord(found);
    else for await (const input of readInputs([path], reading.limits)) yield ofArticle(input, reading);
}

/** A pipe that brought nothing is no article. */
function ofArticle(input: Input, { about }: Reading): Addable {
  if ("problem" in input) return input;
  const { file, article } = input;
  const { text, url } = typeof article === "string" ? { text: article, url: null } : article;
  if (text.trim() === "") return { file, problem: "no text in it" };
  return { file, text, url: url ?? null, record: () => extract(article, about) };
}

const ofRecord = (found: { file: string } & ({ record: ArticleRecord } | { problem: string })): Addable =>
  "problem" in found
    ? found
    : { file: found.file, text: found.record.text, url: found.record.meta.url, record: () => found.record };

/** How many there are, before one is read; a file of JSON counts as one. */
export async function countAddables(paths: readonly string[]): Promise<number> {
  let count = 0;
  for (const path of paths)
    if (await isRecordFile(path)) count += path.toLowerCase().endsWith(".json") ? 1 : await lineCount(path);
    else for await (const _ of eachFile([path])) count++;
  return count;
}

/** A file that cannot be read is told of when it is its turn. */
async function lineCount(file: string): Promise<number> {
  let count = 0;
  try {
    for await (const line of linesOf(file)) if (line !== "") count++;
  } catch {
    return Math.max(1, count);
  }
  return count;
}

type FoundRecord = { readonly file: string } & (
  { readonly record: ArticleRecord } | { readonly problem: string }
);

const LINES: ReadonlySet<string> = new Set([".ndjson", ".jsonl"]);
const extensionOf = (file: string): string => extname(file).toLowerCase();

/** Whether a file of that name holds records, not an article's text. */
const isRecordFile = async (file: string): Promise<boolean> =>
  (LINES.has(extensionOf(file)) || extensionOf(file) === ".json") && !(await isFolder(file));

/** The records that `ontherecord extract` wrote to a file; what is none is told with its place, and the rest is read. */
async function* readRecords(file: string): AsyncIterable<FoundRecord> {
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
