// Of the marks of many runs, a few that any two texts with a stretch in common both keep.

/** Of every `window` neighbours the smallest: any longer stretch that two texts share has one in common (winnowing:
 *  Schleimer, Wilkerson & Aiken 2003). */
export function keptMarks(runs: readonly number[], window: number): number[] {
  const kept = new Set<number>();
  for (let i = 0; i < Math.max(1, runs.length - window + 1) && runs.length > 0; i++)
    kept.add(Math.min(...runs.slice(i, i + window)));
  return [...kept];
}
