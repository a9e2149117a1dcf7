import type { Command } from "commander";
import type { Ledger } from "../../ledger/index.ts";
import { limitsOf, publication, type FetchFlags } from "../extract-files.ts";
import { STANDARD_INPUT } from "../inputs.ts";
import { addArticles } from "./add-articles.ts";
import { addFeed } from "./add-feed.ts";
import type { Reading } from "./articles.ts";
import { interruption, INTERRUPTED, withLedger } from "./open.ts";
import { errorScreen, progressOn } from "../progress/progress.ts";
import { articlesLine, feedLine } from "./summary.ts";

type Options = FetchFlags & {
  readonly ledger: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly feed?: string;
};

/** What `ontherecord add` does. */
export async function add(files: string[], options: Options, command: Command): Promise<void> {
  const { ledger: path, feed } = options;
  if (files.length === 0 && feed === undefined && process.stdin.isTTY)
    command.error("error: nothing to add; name files, folders or a --feed, or pipe a text in");
  const paths = files.length === 0 && feed === undefined ? [STANDARD_INPUT] : files;
  const about = { ...publication(options, command), publisher: options.publisher };
  const reading: Reading = { about, limits: limitsOf(options) };
  await withLedger(path, async (ledger) => {
    if (paths.length > 0) await addPaths(ledger, paths, reading, path);
    if (feed !== undefined && process.exitCode !== INTERRUPTED) await addClaims(ledger, feed, path);
  });
}

async function addPaths(
  ledger: Ledger,
  paths: readonly string[],
  reading: Reading,
  path: string,
): Promise<void> {
  const start = performance.now();
  const { signal, done } = interruption();
  const tally = await addArticles(ledger, paths, reading, progressOn(errorScreen(), "adding"), signal);
  done();
  process.stdout.write(articlesLine(path, tally, performance.now() - start));
  if (signal.aborted) stopped(`${tally.done} of ${tally.all} articles`);
}

async function addClaims(ledger: Ledger, feed: string, path: string): Promise<void> {
  const start = performance.now();
  const { signal, done } = interruption();
  const tally = await addFeed(ledger, feed, progressOn(errorScreen(), "adding"), signal);
  done();
  process.stdout.write(feedLine(path, feed, tally, performance.now() - start));
  if (signal.aborted) stopped(`part of ${feed}`);
}

function stopped(after: string): void {
  process.stderr.write(`ontherecord: stopped after ${after}; the same command goes on from there\n`);
  process.exitCode = INTERRUPTED;
}
