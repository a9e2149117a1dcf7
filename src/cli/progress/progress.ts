import { barLine, logLine } from "./bar.ts";

export type Progress = {
  /** `all` is null as long as nobody knows it. */
  show(done: number, all: number | null): void;
  /** Takes the bar off the terminal, so that a line can be written. */
  clear(): void;
};
/** What is told how far a command is: a terminal, on which a line can be overwritten, or a file. */
export type Screen = {
  readonly isTTY: boolean;
  readonly columns?: number | undefined;
  write(text: string): unknown;
};
export type Timing = {
  /** Milliseconds since some moment. */
  readonly now?: () => number;
  /** Milliseconds in which nothing is told; as long as between two lines, if nothing is said. */
  readonly quiet?: number;
};

/** Milliseconds between two lines. */
const EVERY = { bar: 100, line: 1_000 };
const USUAL_WIDTH = 80;
const ERASE = "\u001b[K";

/** A bar on a terminal, else a line a second. */
export function progressOn(screen: Screen, what: string, timing: Timing = {}): Progress {
  const { now = () => performance.now(), quiet } = timing;
  const start = now();
  const every = screen.isTTY ? EVERY.bar : EVERY.line;
  let next = start + (quiet ?? every);
  let drawn = false;
  return {
    show(done, all) {
      const time = now();
      if (time < next) return;
      next = time + every;
      drawn = screen.isTTY;
      const state = { what, done, all, seconds: (time - start) / 1_000 };
      if (drawn) screen.write(`\r${barLine(state, screen.columns ?? USUAL_WIDTH)}${ERASE}`);
      else screen.write(`ontherecord: ${logLine(state)}\n`);
    },
    clear() {
      if (drawn) screen.write(`\r${ERASE}`);
      drawn = false;
    },
  };
}

/** Standard error; a terminal that knows no control signs, or one that a machine keeps as a log, is told lines. */
export const errorScreen = (): Screen => ({
  isTTY: process.stderr.isTTY && process.env.TERM !== "dumb" && process.env.CI === undefined,
  columns: process.stderr.columns,
  write: (text) => process.stderr.write(text),
});
