// Keeps the records of fixtures and corpora, and tells what a change of the code reads otherwise; `--help` tells how.
import type { ArticleRecord } from "../../src/index.ts";
import { runCommand } from "../scoring/command.ts";
import { HELP, readOptions, type Options } from "./arguments.ts";
import { changesOf, differing, type Change } from "./compare.ts";
import { readInputs } from "./inputs.ts";
import { readInput, readLedger, type Kept } from "./read.ts";
import { load, save } from "./store.ts";

await runCommand(HELP, readOptions, run);

async function run(options: Options): Promise<void> {
  const before = options.against === null ? null : await load(options.store, options.against);
  const now = await readAll(options);
  if (options.save !== null) await save(options.store, options.save, now);
  console.log(`${now.length} read`);
  if (before) report(before, now, options);
}

async function readAll({ corpora, ledger }: Options): Promise<Kept[]> {
  const all: Kept[] = [];
  const records = new Map<string, ArticleRecord[]>();
  for (const input of readInputs(corpora)) {
    const { kept, record } = readInput(input);
    all.push(kept);
    const corpus = input.key.slice(0, input.key.indexOf("/"));
    if (record) records.set(corpus, [...(records.get(corpus) ?? []), record]);
  }
  if (ledger) for (const [corpus, own] of records) all.push(await readLedger(corpus, own));
  return all;
}

function report(before: ReadonlyMap<string, Kept>, now: readonly Kept[], { ignore, show }: Options): void {
  const changes = now.flatMap((kept) => {
    const old = before.get(kept.key);
    return old ? changesOf(old, kept, ignore) : [];
  });
  const unread = now.filter(({ key }) => !before.has(key)).length;
  if (unread > 0) console.log(`${unread} were not read before`);
  for (const [kind, items] of groupsOf(changes))
    console.log(
      `${kind}: ${items.length} items differ, in ${new Set(items.map(({ key }) => key)).size} texts`,
    );
  for (const change of spread(changes, show)) console.log(lineOf(change, ignore));
  if (changes.length === 0) console.log("every record as before");
  else process.exitCode = 1;
}

function groupsOf(changes: readonly Change[]): Map<string, Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) groups.set(change.kind, [...(groups.get(change.kind) ?? []), change]);
  return groups;
}

/** At most `count` of all, from the first to the last in even steps. */
function spread<T>(all: readonly T[], count: number): T[] {
  const step = all.length / count;
  return all.length <= count ? [...all] : Array.from({ length: count }, (_, i) => all[Math.floor(i * step)]!);
}

function lineOf({ key, kind, before, after }: Change, ignored: ReadonlySet<string>): string {
  if (!before || !after) return `${key} ${kind} ${after ? "+" : "-"} ${JSON.stringify(after ?? before)}`;
  const fields = differing(before, after, ignored).map(
    (field) => `\n    ${field}: ${JSON.stringify(before[field])} → ${JSON.stringify(after[field])}`,
  );
  return `${key} ${kind} ${JSON.stringify(before["text"] ?? before["name"] ?? "")}${fields.join("")}`;
}
