import { extract, type ArticleOptions, type ArticleRecord } from "../../index.ts";
import { eachFile, readInputs, type Input } from "../inputs.ts";
import { linesOf } from "../lines.ts";
import { isRecordFile, readRecords } from "./record-files.ts";

/** An article for the ledger; its record is made when it is asked for, which an article that is known never is. */
export type Addable = { readonly file: string } & (
  | { readonly problem: string }
  | { readonly text: string; readonly url: string | null; readonly record: () => ArticleRecord }
);

/** What is to be added of the files and folders named, in that order. */
export async function* addables(paths: readonly string[], options: ArticleOptions): AsyncIterable<Addable> {
  for (const path of paths)
    if (await isRecordFile(path)) for await (const found of readRecords(path)) yield ofRecord(found);
    else for await (const input of readInputs([path])) yield ofText(input, options);
}

/** A pipe that brought nothing is no article. */
function ofText(input: Input, options: ArticleOptions): Addable {
  if ("problem" in input) return input;
  const { file, text } = input;
  if (text.trim() === "") return { file, problem: "no text in it" };
  return { file, text, url: null, record: () => extract(text, options) };
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
