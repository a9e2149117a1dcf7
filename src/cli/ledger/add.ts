import type { Command } from "commander";
import { limitsOf, publication, type FetchFlags } from "../extract-files.ts";
import { STANDARD_INPUT } from "../inputs.ts";
import { counted } from "../output.ts";
import { addArticles, type ArticleTally } from "./add-articles.ts";
import { addFeed, type FeedTally } from "./feed/add.ts";
import type { Reading } from "./articles.ts";
import { INTERRUPTED, interruption, withLedger } from "./open.ts";
import { errorScreen, progressOn } from "../progress/progress.ts";
import type { Ledger } from "../../ledger/index.ts";

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

/** "claims.db: 3 articles added, 1 new version, 12 known already, 1 skipped; 46 claims, 1.3 seconds" */
const articlesLine = (ledger: string, tally: ArticleTally, ms: number): string =>
  `${ledger}: ${[
    `${counted(tally.added, "article")} added`,
    tally.versions > 0 && counted(tally.versions, "new version"),
    tally.known > 0 && `${tally.known} known already`,
    tally.skipped > 0 && `${tally.skipped} skipped`,
  ]
    .filter(Boolean)
    .join(", ")}; ${counted(tally.claims, "claim")}, ${seconds(ms)}\n`;

/** "claims.db: 120 claims of checks.csv added, 4 known already, 0.2 seconds" */
const feedLine = (ledger: string, feed: string, { added, known, skipped }: FeedTally, ms: number): string =>
  `${ledger}: ${[
    `${counted(added, "claim")} of ${feed} added`,
    known > 0 && `${known} known already`,
    skipped > 0 && `${skipped} skipped`,
  ]
    .filter(Boolean)
    .join(", ")}, ${seconds(ms)}\n`;

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} seconds`;
