import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLedger } from "../src/ledger/index.ts";
import type { ArticleRecord } from "../src/record.ts";
import { builtPath, projectPath } from "./support/built.ts";
import { completeOf, keptIn, smallRecords, type Kept } from "./support/ledger-files.ts";

// Two processes write to one ledger at once, and a third reads it all the while.

const OWN = 60;
const SHARED = 20;
const folder = mkdtempSync(join(tmpdir(), "ontherecord-sharing-"));
const path = join(folder, "ledger.db");
const shared = smallRecords(SHARED, "Wire Service");
const lists = ["Harbour Times", "Inland Post"].map((publisher) => mixed(smallRecords(OWN, publisher)));

/** Own articles with the shared ones among them. */
function mixed(own: readonly ArticleRecord[]): ArticleRecord[] {
  const every = Math.ceil(own.length / shared.length);
  return own.flatMap((record, i) => (i % every === 0 ? [record, ...shared.slice(i / every, i / every + 1)] : record)); // prettier-ignore
}

const start = (program: string, ...args: string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [projectPath(`tests/support/processes/${program}`), builtPath("ledger.js"), path, ...args]); // prettier-ignore

type Ended = { readonly code: number | null; readonly said: string[]; readonly errors: string };

const ended = (child: ChildProcessWithoutNullStreams): Promise<Ended> =>
  new Promise((resolve) => {
    let [said, errors] = ["", ""];
    child.stdout.on("data", (chunk) => (said += chunk));
    child.stderr.on("data", (chunk) => (errors += chunk));
    child.on("close", (code) => resolve({ code, said: said.split("\n").slice(0, -1), errors }));
  });

describe("a ledger that three processes share", () => {
  let writers: Ended[];
  let reader: Ended;
  let kept: ReturnType<typeof keptIn>;

  beforeAll(async () => {
    const files = lists.map((records, i) => {
      const file = join(folder, `records-${i}.ndjson`);
      writeFileSync(file, records.map((record) => JSON.stringify(record)).join("\n"));
      return file;
    });
    const reading = start("read-ledger.mjs");
    const read = ended(reading);
    writers = await Promise.all(files.map((file) => ended(start("add-articles.mjs", file))));
    reading.stdin.end();
    reader = await read;
    kept = keptIn(path);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("gives nobody an error", () => {
    expect([...writers, reader].map(({ code, errors }) => [code, errors])).toEqual([[0, ""], [0, ""], [0, ""]]); // prettier-ignore
    expect(kept.integrity).toEqual(["ok"]);
  });

  it("keeps what each writes, whole, and nothing twice", () => {
    const expected = new Map([...lists.flat()].map((record) => [record.id, completeOf(record)]));
    expect(kept.articles.length).toBe(2 * OWN + SHARED);
    expect(byRecord(kept.articles)).toEqual(byRecord([...expected.values()]));
  });

  it("stores once what both write, and says so to one of them", () => {
    const ids = new Set(shared.map(({ id }) => id));
    const answers = writers.flatMap(({ said }, i) =>
      said.filter((_, at) => ids.has(lists[i]![at]!.id)).map((line) => line.split(" ")[1]),
    );
    expect(answers.filter((answer) => answer === "new").length).toBe(SHARED);
    expect(answers.filter((answer) => answer === "known").length).toBe(SHARED);
  });

  it("shows a reader what is there, more and more of it", () => {
    const seen = reader.said.map(Number);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen[0]).toBeLessThan(seen.at(-1)!);
  });
});

const byRecord = (articles: readonly Omit<Kept, "indexed">[]) =>
  articles
    .map(({ record, claims, figures, speakers }) => ({ record, claims, figures, speakers }))
    .sort((a, b) => (a.record < b.record ? -1 : 1));

describe("a ledger that another process holds", () => {
  const folder = mkdtempSync(join(tmpdir(), "ontherecord-held-"));
  const run = (program: string, ...args: string[]): ChildProcessWithoutNullStreams =>
    spawn(process.execPath, [projectPath(`tests/support/processes/${program}`), ...args]);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is opened once it lets go", async () => {
    const [held, record] = [join(folder, "ledger.db"), join(folder, "record.ndjson")];
    writeFileSync(record, JSON.stringify(shared[0]));
    await ended(run("add-articles.mjs", builtPath("ledger.js"), held, record));
    const holder = run("lock-ledger.mjs", held, "300");
    const end = ended(holder);
    await Promise.race([new Promise((resolve) => holder.stdout.once("data", resolve)), end]);
    const ledger = await openLedger(held);
    expect(await ledger.query().claims.count()).toBeGreaterThan(0);
    await ledger.close();
    expect(await end).toMatchObject({ code: 0, said: ["locked"], errors: "" });
  });
});
