import { extract, type ArticleOptions, type ArticleRecord } from "../../index.ts";
import type { FetchOptions } from "../fetch-page.ts";
import { eachFile, readInputs, type Input } from "../inputs.ts";
import { linesOf } from "../lines.ts";
import { isRecordFile, readRecords } from "./record-files.ts";

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
