// Whether memory grows with the number of articles that one process reads: what is held after a thousand, ten thousand and
// a hundred thousand, each of them another text. Needs --expose-gc.
//
//   npm run bench:memory -- [most]
import { extract } from "../src/index.ts";
import { row } from "./table.ts";
import { readTexts } from "./texts.ts";

const MOST = Number(process.argv[2] ?? 100_000);
const MARKS = [1_000, 3_000, 10_000, 30_000, 100_000];
/** Until then code is still being compiled, and kept. */
const WARM = 10_000;
/** What the heap may hold more at the end than once it was warm, in MB. */
const TOLERATED_MB = 5;

const collect = globalThis.gc;
if (collect === undefined) throw new Error("needs node --expose-gc");

const texts = readTexts("fixtures");
console.log(row("articles", "heap MB", "external MB", "resident MB", "minutes"));
const begin = performance.now();
let warm = 0;
let last = 0;
for (let i = 1; i <= MOST; i++) {
  extract(another(texts[i % texts.length]!, i), { publishedAt: "2026-02-03" });
  if (!MARKS.includes(i) && i !== MOST) continue;
  for (let times = 0; times < 3; times++) collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  last = heapUsed / 1e6;
  if (i <= WARM) warm = last;
  const minutes = (performance.now() - begin) / 60_000;
  console.log(
    row(String(i), ...[heapUsed, external, rss].map((bytes) => (bytes / 1e6).toFixed(1)), minutes.toFixed(1)),
  );
}
console.log(`\n${(last - warm).toFixed(1)} MB more than after the first ${WARM}`);
if (last - warm > TOLERATED_MB) process.exitCode = 1;

/** The same article about somebody else, and another number of them: words that no cache has seen. */
function another(text: string, n: number): string {
  const name = `Q${n.toString(36).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)]!)}ov`;
  return `Minister ${name} said ${n} boats had left ${name}burg in ${1900 + (n % 120)}.\n\n${text}`;
}
