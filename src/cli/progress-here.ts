import { eachFile } from "./inputs.ts";
import { progressOf, type Progress } from "./progress.ts";

/** The progress of reading these paths, told where it stands in nothing else's way: no bar beside a table. */
export function progressHere(paths: readonly string[], toScreen: boolean): Progress {
  const { isTTY, columns = 80 } = process.stderr;
  return progressOf(() => countFiles(paths), {
    live: isTTY && process.env.TERM !== "dumb" && process.env.CI === undefined,
    now: () => performance.now(),
    write: (text) => void (toScreen || process.stderr.write(text)),
    columns,
  });
}

async function countFiles(paths: readonly string[]): Promise<number> {
  let count = 0;
  for await (const _ of eachFile(paths)) count++;
  return count;
}
