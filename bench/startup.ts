// What starting costs over bare node: importing the library, and the command line on one article. Reads the built package.
//
//   npm run build && npm run bench:startup
import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";

const ROUNDS = 15;
const ARTICLE = "fixtures/antarctic-talks/article.txt";
const importing = (file: string): string[] => [
  "--input-type=module",
  "--eval",
  `await import(${JSON.stringify(pathToFileURL(file).href)})`,
];
const starts: Readonly<Record<string, readonly string[]>> = {
  "bare node": ["--input-type=module", "--eval", ""],
  'import "ontherecord"': importing("dist/index.js"),
  'import "ontherecord/many"': importing("dist/many.js"),
  'import "ontherecord/ledger"': importing("dist/ledger.js"),
  "ontherecord --version": ["dist/cli.js", "--version"],
  "ontherecord extract, one article": ["dist/cli.js", "extract", ARTICLE],
};

const times = new Map(Object.keys(starts).map((name) => [name, [] as number[]]));
// Rounds take turns, so that a busy moment of the machine slows all alike; the first fills the disk's cache.
for (let round = 0; round <= ROUNDS; round++)
  for (const [name, args] of Object.entries(starts)) {
    const begin = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
    if (round > 0) times.get(name)!.push(performance.now() - begin);
  }

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1]!;
const bare = median(times.get("bare node")!);
console.log("".padEnd(36) + ["ms", "over bare node"].map((head) => head.padStart(16)).join(""));
for (const [name, list] of times)
  console.log(
    name.padEnd(36) + [median(list), median(list) - bare].map((ms) => ms.toFixed(0).padStart(16)).join(""),
  );
