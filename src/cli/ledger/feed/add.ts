import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { setImmediate } from "node:timers/promises";
import { linesOf, parsedJson } from "../../inputs.ts";
import { claimsIn, readCsv, type FeedItem } from "./claims.ts";
import { complain, readingProblem } from "../../output.ts";
import type { Progress } from "../../progress/progress.ts";
import { feedClaimSchema, type FeedClaim, type Ledger } from "../../../ledger/index.ts";

export type FeedTally = { added: number; known: number; skipped: number };

/** Adds the claims of a feed; one that is none is named, and the rest is added all the same. */
export async function addFeed(
  ledger: Ledger,
  file: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<FeedTally> {
  const all = await countFeed(file);
  const tally: FeedTally = { added: 0, known: 0, skipped: 0 };
  const skip = (at: string, problem: string): void => {
    progress.clear();
    complain(at, problem);
    tally.skipped++;
  };
  let batch: FeedClaim[] = [];
  const flush = async (): Promise<void> => {
    const { added, known } = await ledger.addClaims(batch);
    tally.added += added;
    tally.known += known;
    batch = [];
    progress.show(tally.added + tally.known + tally.skipped, all);
    await setImmediate(); // else an interrupt is not heard before the end
  };
  for await (const claim of checkedClaims(file, skip)) {
    if (batch.push(claim) === BATCH) await flush();
    if (signal.aborted) break;
  }
  if (batch.length > 0 && !signal.aborted) await flush();
  progress.clear();
  return tally;
}

/** It is read twice: that takes no time beside adding it. */
async function countFeed(file: string): Promise<number> {
  let count = 0;
  for await (const _ of readFeed(file)) count++;
  return count;
}

/** What the ledger writes at once; between two batches, others may write. */
const BATCH = 100;

async function* checkedClaims(
  file: string,
  skip: (at: string, problem: string) => void,
): AsyncIterable<FeedClaim> {
  for await (const found of readFeed(file)) {
    if ("problem" in found) {
      skip(found.at, found.problem);
      continue;
    }
    const { success, data, error } = feedClaimSchema.safeParse(found.claim);
    if (success) yield data;
    else skip(found.at, `${error.issues[0]!.path.join(".") || "the claim"}: ${error.issues[0]!.message}`);
  }
}

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
async function* readFeed(file: string): AsyncIterable<FeedItem> {
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
