import { createHash } from "node:crypto";
import { compareFigures, extract, sameName, type ArticleRecord } from "../../src/index.ts";
import { openLedger } from "../../src/ledger/index.ts";
import type { Input } from "./inputs.ts";

/** What is kept of one input: of each kind of record its items, and their hash. */
export type Kept = {
  readonly key: string;
  readonly hashes: Readonly<Record<string, string>>;
  readonly items: Readonly<Record<string, readonly unknown[]>>;
};

/** What the library reads in one input; an article's record comes back too. */
export function readInput({ key, line }: Input): { kept: Kept; record: ArticleRecord | null } {
  if ("evidence" in line)
    return { kept: keep(key, { figures: [compareFigures(line.claim, line.evidence)] }), record: null };
  if ("a" in line) return { kept: keep(key, { names: [sameName(line.a, line.b)] }), record: null };
  const day = (line.publishedAt ?? line.ref)?.slice(0, LENGTH_OF_DAY);
  const record = extract(line.text, {
    ...(day ? { publishedAt: day } : {}),
    ...(line.title ? { title: line.title } : {}),
  });
  return { kept: keep(key, itemsOf(record)), record };
}

const LENGTH_OF_DAY = 10;

function itemsOf({ meta, ...fields }: ArticleRecord): Record<string, readonly unknown[]> {
  const lists = Object.entries(fields).filter(([, value]) => Array.isArray(value));
  return { meta: [meta], ...(Object.fromEntries(lists) as Record<string, readonly unknown[]>) };
}

/** What a ledger that holds the articles of one corpus links. */
export async function readLedger(corpus: string, records: readonly ArticleRecord[]): Promise<Kept> {
  const ledger = await openLedger(":memory:");
  try {
    for (const record of records) await ledger.add(record);
    return keep(`${corpus} as a ledger`, {
      threads: await ledger.threads(),
      conflicts: await ledger.conflicts(),
      changes: await ledger.changes(),
    });
  } finally {
    await ledger.close();
  }
}

function keep(key: string, items: Record<string, readonly unknown[]>): Kept {
  const hashes = Object.entries(items).map(([kind, list]) => [kind, hashOf(list)]);
  return { key, hashes: Object.fromEntries(hashes) as Record<string, string>, items };
}

const hashOf = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
