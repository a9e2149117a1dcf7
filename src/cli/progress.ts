import { complain } from "./output.ts";

/** How far a run is. */
export type Progress = {
  read(): void;
  failed(file: string, problem: string): void;
  end(): void;
};

type Surroundings = {
  /** Whether the line on standard error can be overwritten. */
  readonly live: boolean;
  /** Milliseconds since some moment. */
  readonly now: () => number;
  readonly write: (text: string) => void;
  readonly columns: number;
};

/** Milliseconds: a run that takes no longer says nothing, and one that does says how far it is so often. */
const SHORT = { live: 500, log: 5_000 };
const PAUSE = { live: 100, log: 1_000 };
const ERASE = "\r\u001b[K";

/**
 * Tells on standard error how far a long run is: a bar on a terminal, else a line a second, and a summary at its end.
 * @param total how many articles there are; asked when the first line is written.
 */
export function progressOf(
  total: () => Promise<number>,
  { live, now, write, columns }: Surroundings,
): Progress {
  const kind = live ? "live" : "log";
  const begin = now();
  let [read, failed, told, known] = [0, 0, begin, 0];
  let asked = false;
  const isLong = (): boolean => now() - begin > SHORT[kind];
  const rate = (): string => `${((read * 1000) / (now() - begin)).toFixed(0)} a second`;

  const tell = (): void => {
    if (!isLong() || now() - told < PAUSE[kind]) return;
    told = now();
    if (!asked) total().then((count) => (known = count), () => {}); // prettier-ignore
    asked = true;
    const done = read + failed;
    if (live) write(ERASE + bar(done, known, rate(), columns));
    else write(`ontherecord: ${done}${known >= done ? ` of ${known}` : ""} articles, ${rate()}\n`);
  };

  return {
    read() {
      read++;
      tell();
    },
    failed(file, problem) {
      failed++;
      if (live && isLong()) write(ERASE);
      complain(file, problem);
    },
    end() {
      if (!isLong()) return;
      const missing = failed > 0 ? `, ${failed} not read` : "";
      const seconds = ((now() - begin) / 1000).toFixed(1);
      write(`${live ? ERASE : ""}ontherecord: ${read} articles in ${seconds} s, ${rate()}${missing}\n`);
    },
  };
}

/** `[#####     ] 210/420 · 75 a second`, no wider than the terminal. */
export function bar(done: number, total: number, rate: string, columns: number): string {
  const label = total >= done && total > 0 ? `${done}/${total} · ${rate}` : `${done} articles · ${rate}`;
  const width = Math.min(40, columns - label.length - 4);
  if (total < done || total === 0 || width < 5) return label.slice(0, Math.max(0, columns - 1));
  const full = Math.floor((done / total) * width);
  return `[${"#".repeat(full)}${" ".repeat(width - full)}] ${label}`;
}
