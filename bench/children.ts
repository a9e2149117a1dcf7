import { spawnSync } from "node:child_process";
import { median } from "./clock.ts";
import type { Contender } from "./contenders.ts";

/** What starting a program took, in milliseconds: by the clock, and of the processor. */
export type Start = { readonly wall: number; readonly cpu: number };

// Told by the process itself as it ends; the clock is read outside.
const TELL_CPU = `process.on("exit", () => { const { user, system } = process.cpuUsage(); process.stderr.write("cpu " + (user + system)); });`;

/** Starts node with these arguments, which print nothing on standard error. */
export function start(args: readonly string[]): Start {
  const begin = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(TELL_CPU)}`, ...args],
    { encoding: "utf8" },
  );
  const wall = performance.now() - begin;
  const cpu = /cpu (\d+)$/.exec(stderr)?.[1];
  if (status !== 0 || cpu === undefined) throw new Error(`node ${args.join(" ")}: ${stderr}`);
  return { wall, cpu: Number(cpu) / 1000 };
}

export const importing = (modules: readonly string[]): readonly string[] => [
  "--input-type=module",
  "--eval",
  modules.map((name) => `await import(${JSON.stringify(name)});`).join(" "),
];

export type Starts = Readonly<Record<string, readonly string[]>>;

/** Each started so many times, in turns; the first fills the disk's cache and does not count. */
export function starts(all: Starts, rounds: number): Map<string, Start[]> {
  const times = new Map(Object.keys(all).map((name) => [name, [] as Start[]]));
  for (let round = 0; round <= rounds; round++)
    for (const [name, args] of Object.entries(all)) {
      const taken = start(args);
      if (round > 0) times.get(name)!.push(taken);
    }
  return times;
}

export const medianOf = (list: readonly Start[], what: keyof Start): number =>
  median(list.map((one) => one[what]));
export const leastOf = (list: readonly Start[], what: keyof Start): number =>
  Math.min(...list.map((one) => one[what]));

/** The most memory, in MB, that a process of its own held while it read the corpus: `program --alone name --corpus path`. */
export function peakMemory({ name }: Contender, corpus: string): number {
  const args = [process.argv[1]!, "--alone", name, "--corpus", corpus];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return Number(stdout);
}

/** What the child does. */
export async function tellPeakMemory({ load }: Contender, texts: readonly string[]): Promise<void> {
  const run = await load();
  for (const text of texts) run(text);
  process.stdout.write(String(process.resourceUsage().maxRSS / 1000));
}
