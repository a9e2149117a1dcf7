import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { linesOf, parsedJson } from "../../lines.ts";
import { readingProblem } from "../../output.ts";
import { readCsv } from "./csv.ts";
import { type FeedItem, claimsIn } from "./json.ts";

type Reader = (file: string) => AsyncIterable<FeedItem>;

const READERS: Readonly<Record<string, Reader>> = {
  ".csv": async function* (file) {
    yield* readCsv(file, await readText(file));
  },
  ".json": readJson,
  ".jsonld": readJson,
  ".ndjson": readLines,
  ".jsonl": readLines,
};

/** The claims of a feed, by its file's name: a table, JSON or a line a claim. */
export async function* readFeed(file: string): AsyncIterable<FeedItem> {
  const reader = READERS[extname(file).toLowerCase()];
  if (!reader) return yield { at: file, problem: "no feed by its name: .csv, .ndjson or .json" };
  try {
    yield* reader(file);
  } catch (error) {
    yield { at: file, problem: readingProblem(error) };
  }
}

const readText = async (file: string): Promise<string> =>
  new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));

async function* readJson(file: string): AsyncIterable<FeedItem> {
  const { value, problem } = parsedJson(await readText(file));
  if (problem !== undefined) return yield { at: file, problem };
  let count = 0;
  for (const claim of claimsIn(value)) yield { at: `${file}, claim ${++count}`, claim };
  if (count === 0) yield { at: file, problem: "no claim in it" };
}

async function* readLines(file: string): AsyncIterable<FeedItem> {
  let number = 0;
  for await (const line of linesOf(file)) {
    const at = `${file}:${++number}`;
    if (line.trim() === "") continue;
    const { value, problem } = parsedJson(line);
    if (problem !== undefined) yield { at, problem };
    else for (const claim of claimsIn(value)) yield { at, claim };
  }
}
