// Adds records to a ledger one after another and says on standard output which is kept: "0 new", "1 known" …
//   node add-articles.mjs <ledger.js> <ledger file> <records, one JSON a line> [first]
import { readFileSync, writeSync } from "node:fs";
import { pathToFileURL } from "node:url";

const COMPARE_EVERY = 8;
const [module, path, records, first = "0"] = process.argv.slice(2);
const { openLedger } = await import(pathToFileURL(module).href);
const lines = readFileSync(records, "utf8").trim().split("\n");
const ledger = await openLedger(path);
for (let i = Number(first); i < lines.length; i++) {
  const { known } = await ledger.add(JSON.parse(lines[i]));
  writeSync(1, `${i} ${known ? "known" : "new"}\n`);
  if (i % COMPARE_EVERY === 0) await ledger.conflicts();
}
await ledger.close();
