/** Figures by name, each as a part or a multiple of another program's on the same machine: more is better. */
export type Ratios = Readonly<Record<string, number>>;

/** A fall by more than this part of what is on record is a failure. */
export const TOLERATED = 1 / 5;

/** The names of what is measured and fell too far, or is on record and no longer measured. */
export const fallen = (recorded: Ratios, measured: Ratios): string[] =>
  Object.entries(recorded)
    .filter(([name, ratio]) => !((measured[name] ?? 0) >= ratio * (1 - TOLERATED)))
    .map(([name]) => name);

/** Of each the better one: what slows a program down is never its own doing alone, what speeds it up is. */
export const better = (a: Ratios, b: Ratios): Ratios =>
  Object.fromEntries(Object.keys({ ...a, ...b }).map((name) => [name, Math.max(a[name] ?? 0, b[name] ?? 0)]));
