import { milliseconds } from "./clock.ts";
import type { Contender, Run } from "./contenders.ts";
import { figure, row } from "./table.ts";

const SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000] as const;
/** What would take longer than this at the next size is not waited for. */
const PATIENCE_MS = 20_000;
/** Short texts are read again until so much time has gone by: the clock of the processor is coarse. */
const LEAST_MS = 100;

/** MB a second for one text of each size: the same all along the line where time grows with the text alone. */
export async function printScaling(
  contenders: readonly Contender[],
  texts: readonly string[],
): Promise<void> {
  console.log(row("MB/s, one text of", ...SIZES.map(sizeName)));
  for (const { name, load } of contenders) {
    const run = await load();
    for (const text of texts) run(text); // warms up
    const speeds: number[] = [];
    for (const size of SIZES) {
      const before = speeds.at(-1);
      if (before !== undefined && size / before / 1000 > PATIENCE_MS) break;
      speeds.push(speed(run, news(texts, size)));
    }
    console.log(row(name, ...SIZES.map((_, i) => (i < speeds.length ? figure(speeds[i]!) : "–"))));
  }
}

const sizeName = (size: number): string => (size < 1e6 ? `${size / 1000} kB` : `${size / 1e6} MB`);

function speed(run: Run, text: string): number {
  let times = 0;
  let taken = 0;
  for (; taken < LEAST_MS; times++) taken += milliseconds(() => void run(text));
  return (times * text.length) / taken / 1000;
}

/** So many characters of news: the articles one after the other, again and again. */
export function news(texts: readonly string[], length: number): string {
  const all = texts.join("\n\n") + "\n\n";
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}
