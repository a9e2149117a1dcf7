import { setImmediate } from "node:timers/promises";
import type { Ledger } from "../../ledger/index.ts";
import { complain } from "../output.ts";
import { addables, countAddables, type Addable, type Reading } from "./articles.ts";
import type { Progress } from "../progress/progress.ts";

export type ArticleTally = {
  added: number;
  versions: number;
  known: number;
  skipped: number;
  claims: number;
  /** So far, and of how many. */
  done: number;
  all: number;
};

/** Adds what is named, one article after the other, until it is done or `signal` says to stop. */
export async function addArticles(
  ledger: Ledger,
  paths: readonly string[],
  reading: Reading,
  progress: Progress,
  signal: AbortSignal,
): Promise<ArticleTally> {
  const all = await countAddables(paths);
  const tally: ArticleTally = { added: 0, versions: 0, known: 0, skipped: 0, claims: 0, done: 0, all };
  const skip = (file: string, problem: string): void => {
    progress.clear();
    complain(file, problem);
    tally.skipped++;
  };
  for await (const article of addables(paths, reading)) {
    if (signal.aborted) break;
    if ("problem" in article) skip(article.file, article.problem);
    else await addOne(ledger, article, tally, skip);
    tally.all = Math.max(tally.all, ++tally.done);
    progress.show(tally.done, tally.all);
    await setImmediate(); // else an interrupt is not heard before the end
  }
  progress.clear();
  return tally;
}

async function addOne(
  ledger: Ledger,
  article: Exclude<Addable, { problem: string }>,
  tally: ArticleTally,
  skip: (file: string, problem: string) => void,
): Promise<void> {
  if (await ledger.has(article)) return void tally.known++;
  try {
    const { known, version, claims } = await ledger.add(article.record());
    tally[known ? "known" : version > 1 ? "versions" : "added"]++;
    tally.claims += claims;
  } catch (error) {
    if (!isOfRecord(error)) throw error;
    skip(article.file, "no record as extract writes it: its parts do not fit together");
  }
}

/** A record that was written by another hand may name a speaker twice, or a figure that is not there. */
const isOfRecord = (error: unknown): boolean =>
  error instanceof TypeError || /constraint failed/i.test((error as Error).message);
