// Reads a ledger over and over until somebody closes its standard input; says how many claims it saw, and where a claim
// vanished or was half there.
//   node read-ledger.mjs <ledger.js> <ledger file>
import { writeSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [module, path] = process.argv.slice(2);
const { openLedger } = await import(pathToFileURL(module).href);
let isOpen = true;
process.stdin.resume().on("end", () => (isOpen = false));
const ledger = await openLedger(path);
let [reads, seen] = [0, 0];
while (isOpen || reads === 0) {
  const claims = await ledger.query().claims.count();
  const entries = await ledger.timeline();
  const speakers = await ledger.speakers();
  await ledger.search("the bridge will open");
  if (claims < seen) throw new Error(`${seen - claims} claims vanished`);
  if (entries.some(({ claim }) => claim.article === null)) throw new Error("a claim without its article");
  if (speakers.some(({ articles }) => articles === 0)) throw new Error("a speaker without an article");
  [reads, seen] = [reads + 1, claims];
  writeSync(1, `${seen}\n`);
  await new Promise((resolve) => setTimeout(resolve, 1));
}
await ledger.close();
