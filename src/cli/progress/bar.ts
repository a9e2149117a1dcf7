import { displayWidth } from "../table/width.ts";

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
