// Tries what must hold of any text on very many: those of tests/invariants.test.ts, and fixtures with faults put in.
//
//   npm run fuzz                                    20,000 texts a property, with a seed that is printed
//   npm run fuzz -- --runs 2000 --seed 7 --only ledger
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { extract } from "../src/index.ts";
import { openLedger } from "../src/ledger/index.ts";
import { anything } from "../tests/support/any-text.ts";
import { exportsHold } from "../tests/support/export-properties.ts";
import { mutated } from "../tests/support/mutations.ts";
import { properties } from "../tests/support/properties.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "20000" },
    seed: { type: "string" },
    only: { type: "string", default: "" },
  },
});
const numRuns = Number(values.runs);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
if (!Number.isInteger(numRuns) || numRuns < 1 || !Number.isInteger(seed))
  throw new Error("--runs and --seed need whole numbers, --runs 1 or more");

const articles = readdirSync("fixtures")
  .map((name) => `fixtures/${name}/article.txt`)
  .flatMap((path) => readIfThere(path));
const faulty = mutated(articles);
/** A mutated article may take so many times as long a character as the fixtures do. */
const SLOWEST = 5;
/** One ledger takes so many records, so that they are compared with others. */
const A_LEDGER = 100;

const suites: Readonly<Record<string, () => Promise<void>>> = {
  extract: () => check(anything, recordHolds),
  "extract, faulty articles": () => check(faulty, recordHolds),
  exports: () => check(anything, (text) => exportsHold(extract(text))),
  "exports, faulty articles": () => check(faulty, (text) => exportsHold(extract(text, KNOWN))),
  ledger: () => checkLedger(anything),
  "ledger, faulty articles": () => checkLedger(faulty),
  "time, faulty articles": checkTime,
};
const KNOWN = { publishedAt: "2026-02-03", title: "=1+1 <b>", url: "https://example.org/a?b=<c>" };

function recordHolds(text: string): void {
  const record = extract(text);
  for (const [name, property] of Object.entries(properties))
    try {
      property(record, text);
    } catch (error) {
      throw new Error(`not so: ${name}: ${(error as Error).message}`, { cause: error });
    }
}

async function check(texts: fc.Arbitrary<string>, holds: (text: string) => void): Promise<void> {
  fc.assert(fc.property(texts, holds), { numRuns, seed, includeErrorInReport: true });
}

/** Adding never fails, the same again changes nothing, and what was added is found again. */
async function checkLedger(texts: fc.Arbitrary<string>): Promise<void> {
  let ledger = await openLedger();
  let count = 0;
  let known = new Set<string>();
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      if (++count % A_LEDGER === 0) {
        await ledger.threads();
        await ledger.close();
        ledger = await openLedger();
        known = new Set();
      }
      const record = extract(text);
      const added = known.has(record.id) ? 0 : record.claims.length;
      assert.deepEqual(await ledger.add(record), { known: known.has(record.id), version: 1, claims: added });
      known.add(record.id);
      assert.deepEqual(await ledger.add(record), { known: true, version: 1, claims: 0 });
      await ledger.search(text.slice(0, 200));
    }),
    { numRuns, seed, includeErrorInReport: true },
  );
  await ledger.close();
}

async function checkTime(): Promise<void> {
  const usual = Math.min(...[1, 2, 3].map(() => cost(articles)));
  await check(faulty, (text) => {
    const limit = SLOWEST * usual;
    if (text.length < 200 || cost([text]) < limit) return;
    const best = Math.min(...Array.from({ length: 10 }, () => cost([text])));
    assert.ok(best < limit, `${(best / usual).toFixed(1)} times as long a character as usual`);
  });
}

/** Processor time of this process for a character, so that a busy machine does not count. */
function cost(texts: readonly string[]): number {
  const begin = process.cpuUsage();
  for (const text of texts) extract(text);
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / texts.reduce((sum, text) => sum + text.length, 0);
}

function readIfThere(path: string): string[] {
  try {
    return [readFileSync(path, "utf8")];
  } catch {
    return [];
  }
}

console.log(`seed ${seed}, ${numRuns} texts a property`);
for (const [name, run] of Object.entries(suites).filter(([name]) => name.includes(values.only))) {
  const begin = performance.now();
  try {
    await run();
    console.log(`held    ${name} (${((performance.now() - begin) / 1000).toFixed(0)} s)`);
  } catch (error) {
    process.exitCode = 1;
    console.log(
      `FAILED  ${name}: again with --seed ${seed} --only ${JSON.stringify(name)}\n${(error as Error).message}`,
    );
  }
}
