import type { Command } from "commander";
import { articleOptionsSchema, type ArticleOptions } from "../../index.ts";
import type { Ledger } from "../../ledger/index.ts";
import { STANDARD_INPUT } from "../inputs.ts";
import { addArticles } from "./add-articles.ts";
import { addFeed } from "./add-feed.ts";
import { interruption, INTERRUPTED } from "./interruption.ts";
import { withLedger } from "./open.ts";
import { progressOn } from "./progress.ts";
import { articlesLine, feedLine } from "./summary.ts";

type Options = {
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
  const about = aboutTexts(options, command);
  await withLedger(path, async (ledger) => {
    if (paths.length > 0) await addPaths(ledger, paths, about, path);
    if (feed !== undefined && process.exitCode !== INTERRUPTED) await addClaims(ledger, feed, path);
  });
}

function aboutTexts({ published, publisher }: Options, command: Command): ArticleOptions {
  const parsed = articleOptionsSchema.shape.publishedAt.safeParse(published);
  if (!parsed.success) command.error(`error: --published: ${parsed.error.issues[0]!.message}`);
  return { publishedAt: parsed.data, publisher };
}

async function addPaths(
  ledger: Ledger,
  paths: readonly string[],
  about: ArticleOptions,
  path: string,
): Promise<void> {
  const start = performance.now();
  const { signal, done } = interruption();
  const tally = await addArticles(ledger, paths, about, progressOn(process.stderr, "adding"), signal);
  done();
  process.stdout.write(articlesLine(path, tally, performance.now() - start));
  if (signal.aborted) stopped(`${tally.done} of ${tally.all} articles`);
}

async function addClaims(ledger: Ledger, feed: string, path: string): Promise<void> {
  const start = performance.now();
  const { signal, done } = interruption();
  const tally = await addFeed(ledger, feed, signal);
  done();
  process.stdout.write(feedLine(path, feed, tally, performance.now() - start));
  if (signal.aborted) stopped(`part of ${feed}`);
}

function stopped(after: string): void {
  process.stderr.write(`ontherecord: stopped after ${after}; the same command goes on from there\n`);
  process.exitCode = INTERRUPTED;
}
