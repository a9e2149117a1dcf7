// Articles a second on one thread and on several, and what the machine gives at most: as many processes of one thread
// each, side by side. Rounds take turns, so that a busy moment slows all alike. Reads the built package.
//
//   npm run build && npm run bench:many -- [threads] [folder or .jsonl]
import { spawn } from "node:child_process";
import { once } from "node:events";
import { pathToFileURL } from "node:url";
import type * as Many from "../src/many/index.ts";
import { readTexts } from "./texts.ts";

const ROUNDS = 3;
const ARTICLES = 400;
const threads = Number(process.argv[2] ?? 2);
const path = process.argv[3] ?? "fixtures";

const { extractMany } = (await import(pathToFileURL("dist/many.js").href)) as typeof Many;
const texts = readTexts(path);

/** Seconds for so many articles, after as many to warm up: a thread compiles for itself. */
async function seconds(concurrency: number, go: () => Promise<void> = async () => {}): Promise<number> {
  let begin = 0;
  let count = 0;
  for await (const { error } of extractMany(articles(2 * ARTICLES), { concurrency })) {
    if (error) throw error;
    if (++count !== ARTICLES) continue;
    await go();
    begin = performance.now();
  }
  return (performance.now() - begin) / 1000;
}

function* articles(count: number) {
  for (let i = 0; i < count; i++) yield { text: texts[i % texts.length]! };
}

/** Articles a second of so many processes together; each waits for the others once it is warm. */
async function apart(count: number): Promise<number> {
  const children = Array.from({ length: count }, () =>
    spawn(process.execPath, [process.argv[1]!, "child", path], { stdio: ["pipe", "pipe", "inherit"] }),
  );
  await Promise.all(children.map(({ stdout }) => once(stdout, "data")));
  for (const { stdin } of children) stdin.end("go");
  const rates = await Promise.all(
    children.map(async ({ stdout }) => ARTICLES / Number(String((await once(stdout, "data"))[0]))),
  );
  return rates.reduce((sum, rate) => sum + rate);
}

const median = (list: number[]): number => list.sort((a, b) => a - b)[list.length >> 1]!;

if (process.argv[2] === "child") {
  const taken = await seconds(1, async () => {
    process.stdout.write("ready");
    await once(process.stdin, "data");
  });
  process.stdout.write(String(taken));
} else {
  const rates = { one: [] as number[], several: [] as number[], apart: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    rates.one.push(ARTICLES / (await seconds(1)));
    rates.several.push(ARTICLES / (await seconds(threads)));
    rates.apart.push(await apart(threads));
  }
  const one = median(rates.one);
  const line = (name: string, rate: number): void =>
    console.log(
      name.padEnd(34) + `${rate.toFixed(0)} articles/s`.padStart(16) + (rate / one).toFixed(2).padStart(8),
    );
  line("one thread", one);
  line(`${threads} threads`, median(rates.several));
  line(`${threads} processes, the machine's most`, median(rates.apart));
}
