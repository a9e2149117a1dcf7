// Whether `extract` and its start-up are as quick as they were, measured against other programs that run in turns with
// them: against compromise's bare parse and against bare node. Fails when one fell by more than a fifth. Stages are not
// held: alone, they are a third faster or slower from one process to the next.
//
//   npm run build && npm run bench:check                    compares with bench/ratios.json
//   npm run build && npm run bench:check -- --write         records what is measured there
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { format } from "prettier";
import { importing, leastOf, starts } from "./children.ts";
import { interleaved, type Timed } from "./clock.ts";
import { bareParse, own } from "./contenders.ts";
import { better, fallen, type Ratios } from "./ratios.ts";
import { row } from "./table.ts";
import { readTexts } from "./texts.ts";

const FILE = "bench/ratios.json";
const TRIES = 3;
const ROUNDS = 16;
const STARTS = 12;
/** A task is repeated within a round until it takes about so long: the clock of the processor is coarse. */
const ROUND_MS = 200;
const WARM_UP_MS = 1500;

const texts = readTexts("fixtures");
const tasks: readonly Timed[] = await Promise.all(
  [bareParse, own].map(async ({ name, load }) => {
    const run = await load();
    return { name, run: () => texts.forEach((text) => void run(text)) };
  }),
);

const repeats = new Map(tasks.map((task) => [task.name, warmUp(task)]));
const repeated = tasks.map(({ name, run }) => ({
  name,
  run: () => {
    for (let i = repeats.get(name)!; i > 0; i--) run();
  },
}));

if (process.argv.includes("--write")) await write();
else check();

async function write(): Promise<void> {
  const measured = measure();
  writeFileSync(FILE, await format(JSON.stringify(measured), { parser: "json", printWidth: 110 }));
  print(measured, measured);
}

function check(): void {
  const recorded = JSON.parse(readFileSync(FILE, "utf8")) as Ratios;
  let measured: Ratios = {};
  for (let tries = 0; tries < TRIES && fallen(recorded, measured).length > 0; tries++)
    measured = better(measured, measure());
  print(measured, recorded);
  const names = fallen(recorded, measured);
  if (names.length === 0) return;
  console.error(`\nmore than a fifth slower than on record in ${FILE}: ${names.join(", ")}`);
  process.exitCode = 1;
}

/** The speed as a multiple of compromise's; bare node's start as a part of the start with the library. */
function measure(): Ratios {
  const times = interleaved(repeated, ROUNDS, Infinity);
  const least = (name: string): number => Math.min(...times.get(name)!) / repeats.get(name)!;
  return { [own.name]: rounded(least(bareParse.name) / least(own.name)), "start-up": startUp() };
}

function startUp(): number {
  const library = importing([pathToFileURL("dist/index.js").href]);
  const times = starts({ bare: importing([]), library }, STARTS);
  return rounded(leastOf(times.get("bare")!, "cpu") / leastOf(times.get("library")!, "cpu"));
}

/** How often a task fits into a round, once it is warm. */
function warmUp({ name, run }: Timed): number {
  const end = performance.now() + WARM_UP_MS;
  while (performance.now() < end) run();
  const [taken] = interleaved([{ name, run }], 1, 0).get(name)!;
  return Math.max(1, Math.round(ROUND_MS / taken!));
}

function rounded(ratio: number): number {
  return Number(ratio.toPrecision(3));
}

function print(measured: Ratios, recorded: Ratios): void {
  console.log(row("of compromise’s parse, of bare node", "measured", "on record", "change"));
  for (const [name, ratio] of Object.entries(measured)) {
    const before = recorded[name];
    const change = before === undefined ? "" : `${((ratio / before - 1) * 100).toFixed(0)} %`;
    console.log(row(name, String(ratio), String(before ?? ""), change));
  }
}
