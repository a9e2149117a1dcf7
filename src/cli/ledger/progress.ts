import { displayWidth } from "../table/width.ts";

export type Progress = {
  show(done: number, all: number): void;
  /** Takes the bar off the terminal, so that a line can be written. */
  clear(): void;
};
/** Something to be told how far a command is, on a terminal or in a file. */
type Screen = Pick<NodeJS.WriteStream, "write" | "isTTY"> & { readonly columns?: number };

const REDRAW = 100;
const LINE_EVERY = 1_000;
const USUAL_WIDTH = 80;
const WIDEST_BAR = 40;
const NARROWEST_BAR = 8;
/** "^C", and one column: a full line would wrap. */
const SPARE = 3;

/** A bar on a terminal, else a line a second. `now` gives milliseconds. */
export function progressOn(
  screen: Screen,
  what: string,
  now: () => number = () => performance.now(),
): Progress {
  const start = now();
  const every = screen.isTTY ? REDRAW : LINE_EVERY;
  let next = start + every;
  let drawn = false;
  return {
    show(done, all) {
      const time = now();
      if (time < next) return;
      next = time + every;
      const seconds = (time - start) / 1_000;
      drawn = screen.isTTY;
      if (!screen.isTTY) screen.write(`ontherecord: ${what} ${done} of ${all}, ${rate(done, seconds)}\n`);
      else screen.write(`\r${barLine(what, done, all, seconds, screen.columns ?? USUAL_WIDTH)}\u001b[K`);
    },
    clear() {
      if (drawn) screen.write("\r\u001b[K");
      drawn = false;
    },
  };
}

/** "adding ██████░░░░ 6/10 · 3 a second · 1 s left", short of the width by what Ctrl-C prints after it. */
export function barLine(what: string, done: number, all: number, seconds: number, width: number): string {
  const left = done === 0 ? null : Math.ceil(((all - done) / done) * seconds);
  const told = [`${done}/${all}`, rate(done, seconds), left === null ? "" : `${duration(left)} left`];
  const facts = told.filter(Boolean).join(" · ");
  const room = Math.min(WIDEST_BAR, width - SPARE - displayWidth(`${what}  ${facts}`));
  if (room < NARROWEST_BAR) return `${what} ${facts}`.slice(0, Math.max(0, width - SPARE));
  const full = all === 0 ? room : Math.min(room, Math.floor((room * done) / all));
  return `${what} ${"█".repeat(full)}${"░".repeat(room - full)} ${facts}`;
}

function rate(done: number, seconds: number): string {
  const each = done / Math.max(seconds, 0.001);
  return `${each < 10 ? each.toFixed(1) : Math.round(each)} a second`;
}

const duration = (seconds: number): string =>
  seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
