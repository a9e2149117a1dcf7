import { eachFile } from "../inputs.ts";
import { complain } from "../output.ts";
import { rate, errorScreen, progressOn, type Screen } from "./progress.ts";

/** How far the reading of articles is, and what came of it at the end. */
export type ReadingProgress = {
  read(): void;
  failed(file: string, problem: string): void;
  end(): void;
};

/** Milliseconds: a run that takes no longer says nothing. */
const SHORT = { bar: 500, line: 5_000 };

/** The progress of reading these paths, told where it stands in nothing else's way: nothing beside a table. */
export function readingProgress(paths: readonly string[], toScreen: boolean): ReadingProgress {
  const screen = errorScreen();
  return readingOn(toScreen ? { ...screen, write: () => true } : screen, () => countFiles(paths));
}

/** @param total how many articles there are; asked when a run turns out to be long. */
export function readingOn(
  screen: Screen,
  total: () => Promise<number>,
  now: () => number = () => performance.now(),
): ReadingProgress {
  const quiet = screen.isTTY ? SHORT.bar : SHORT.line;
  const line = progressOn(screen, "reading", { now, quiet });
  const begin = now();
  const isLong = (): boolean => now() - begin > quiet;
  let [read, failed, asked] = [0, 0, false];
  let known: number | null = null;

  const tell = (): void => {
    if (!isLong()) return;
    if (!asked) total().then((count) => (known = count), () => {}); // prettier-ignore
    asked = true;
    const done = read + failed;
    line.show(done, known !== null && known >= done ? known : null);
  };

  return {
    read() {
      read++;
      tell();
    },
    failed(file, problem) {
      failed++;
      line.clear();
      complain(file, problem);
    },
    end() {
      line.clear();
      if (!isLong()) return;
      const seconds = (now() - begin) / 1_000;
      const missing = failed > 0 ? `, ${failed} not read` : "";
      screen.write(`ontherecord: ${read} articles in ${seconds.toFixed(1)} s, ${rate(read, seconds)}${missing}\n`); // prettier-ignore
    },
  };
}

async function countFiles(paths: readonly string[]): Promise<number> {
  let count = 0;
  for await (const _ of eachFile(paths)) count++;
  return count;
}
