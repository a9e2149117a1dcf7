import { join } from "node:path";
import { afterEach } from "vitest";
import { extract, type ArticleRecord } from "../../src/index.ts";
import { openLedger, type Ledger } from "../../src/ledger/index.ts";
import { ownFolder } from "./own-folder.ts";

// Every sentence here was written for this project.

/** Ledgers of one file of tests, in a folder of its own; each is closed after its test. */
export function ledgersIn(name: string) {
  const folder = ownFolder(name);
  let count = 0;
  const fresh = (): string => join(folder, `${++count}.db`);
  const opened: Ledger[] = [];
  afterEach(() => Promise.all(opened.splice(0).map((ledger) => ledger.close())));
  async function open(path?: string): Promise<Ledger> {
    const ledger = await openLedger(path);
    opened.push(ledger);
    return ledger;
  }
  return { folder, fresh, open };
}

export const article = (
  text: string,
  publishedAt: string,
  url: string,
  publisher = "Harrow Times",
): ArticleRecord => extract(text, { publishedAt, url, publisher });

export const PORT =
  "“We will never sell the port,” Mayor Ada Brook said on Monday. Repairs will cost $3 million, the council said.";

export const port = article(PORT, "2026-02-03", "https://times.example/port");
