import { displayWidth } from "../table/width.ts";

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

const WIDEST_BAR = 40;
const NARROWEST_BAR = 8;
/** "^C", and one column: a full line would wrap. */
const SPARE = 3;

/** How far something is; `all` is null as long as nobody knows it. */
export type State = {
  readonly what: string;
  readonly done: number;
  readonly all: number | null;
  readonly seconds: number;
};

/** "adding ██████░░░░ 6/10 · 3 a second · 1 s left", short of the width by what Ctrl-C prints after it. */
export function barLine({ what, done, all, seconds }: State, width: number): string {
  const left = done === 0 || all === null ? null : Math.ceil(((all - done) / done) * seconds);
  const told = [all === null ? done : `${done}/${all}`, rate(done, seconds), left !== null && `${duration(left)} left`];
  const facts = told.filter((fact) => fact !== false).join(" · ");
  const room = Math.min(WIDEST_BAR, width - SPARE - displayWidth(`${what}  ${facts}`));
  if (all === null || room < NARROWEST_BAR) return `${what} ${facts}`.slice(0, Math.max(0, width - SPARE));
  const full = all === 0 ? room : Math.min(room, Math.floor((room * done) / all));
  return `${what} ${"█".repeat(full)}${"░".repeat(room - full)} ${facts}`;
} // prettier-ignore

/** The same for a file: "adding 6 of 10, 3 a second". */
export const logLine = ({ what, done, all, seconds }: State): string =>
  `${what} ${done}${all === null ? "" : ` of ${all}`}, ${rate(done, seconds)}`;

export function rate(done: number, seconds: number): string {
  const each = done / Math.max(seconds, 0.001);
  return `${each < 10 ? each.toFixed(1) : Math.round(each)} a second`;
}

const duration = (seconds: number): string =>
  seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
