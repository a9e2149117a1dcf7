import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openLedger } from "../src/ledger/index.ts";
import { builtPath } from "./support/built.ts";
import { completeOf, keptIn, smallRecords } from "./support/ledger-files.ts";
import { projectPath } from "./support/built.ts";

// A process that adds articles is killed at any moment, over and over, on one file: what it said is kept is kept, whole.

const KILLS = 50;
/** At most so many articles are kept before a kill, then it comes within so many milliseconds. */
const MOST_ARTICLES = 5;
const LONGEST_WAIT = 12;
/** Every so manieth kill comes while the process starts, opens the file or makes it. */
const EARLY_EVERY = 5;
const START = 300;

const folder = mkdtempSync(join(tmpdir(), "ontherecord-crash-"));
const [path, list] = [join(folder, "ledger.db"), join(folder, "records.ndjson")];
const records = smallRecords(KILLS * (MOST_ARTICLES + 8));
writeFileSync(list, records.map((record) => JSON.stringify(record)).join("\n"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Numbers from 0 to 1 that are the same in every run: mulberry32 by Tommy Ettinger, in the public domain. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Starts a writer at a record, kills it after some articles and some time; gives the last record it said is kept. */
const killed = (first: number, after: number, wait: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const writer = projectPath("tests/support/processes/add-articles.mjs");
    const child = spawn(process.execPath, [writer, builtPath("ledger.js"), path, list, String(first)]);
    let [said, errors, isDying] = ["", "", false];
    const kill = (): void => {
      if (isDying) return;
      isDying = true;
      setTimeout(() => child.kill("SIGKILL"), wait);
    };
    if (after === 0) kill();
    child.stderr.on("data", (chunk) => (errors += chunk));
    child.stdout.on("data", (chunk) => {
      said += chunk;
      if (linesOf(said).length >= after) kill();
    });
    child.on("close", (_, signal) => {
      const kept = linesOf(said);
      if (signal !== "SIGKILL") reject(new Error(`the writer ended by itself: ${errors}`));
      else if (kept.some((line, i) => line !== `${first + i} new`)) reject(new Error(`it said ${said}`));
      else resolve(first + kept.length - 1);
    });
  });

/** Lines that were written whole. */
const linesOf = (said: string): string[] => said.split("\n").slice(0, -1);

it(`a ledger is whole after each of ${KILLS} kills, and holds what was said to be kept`, async () => {
  const random = seeded(20_240_229);
  let count = 0;
  let more = 0;
  for (let round = 0; round < KILLS; round++) {
    const early = round % EARLY_EVERY === 0;
    const after = early ? 0 : 1 + Math.floor(random() * MOST_ARTICLES);
    const wait = random() * (early ? START : LONGEST_WAIT);
    const last = await killed(count, after, wait);
    const ledger = await openLedger(path);
    await ledger.close();
    const { integrity, articles } = keptIn(path);
    expect(integrity, `kill ${round}`).toEqual(["ok"]);
    expect(articles.length - last - 1, `kill ${round}: articles more than were said`).toBeOneOf([0, 1]);
    const kept = articles.map(({ indexed, ...rest }) => ({ ...rest, isIndexed: indexed > 0 }));
    const whole = records
      .slice(0, articles.length)
      .map((record) => ({ ...completeOf(record), isIndexed: true }));
    expect(kept, `kill ${round}`).toEqual(whole);
    more += articles.length - last - 1;
    count = articles.length;
  }
  expect(count, "articles over all kills").toBeGreaterThan(KILLS);
  console.log(`${count} articles, ${more} of them kept before it was said`);
}, 180_000);

it("what it finds afterwards is what an undisturbed ledger finds", async () => {
  const [broken, fresh] = [await openLedger(path), await openLedger()];
  const { articles } = keptIn(path);
  for (const record of records.slice(0, articles.length)) await fresh.add(record);
  const found = async (ledger: typeof fresh) => ({
    threads: (await ledger.threads()).map(({ claims }) => claims.map(({ claim }) => claim.id)),
    conflicts: (await ledger.conflicts()).map(({ relation, a, b }) => [relation, a.claim.id, b.claim.id]),
    speakers: (await ledger.speakers()).map(({ name, articles }) => [name, articles]),
  });
  expect(await found(broken)).toEqual(await found(fresh));
  await Promise.all([broken.close(), fresh.close()]);
});
