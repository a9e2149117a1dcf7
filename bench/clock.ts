/** Milliseconds of processor time that `run` takes in this process: what else a busy machine does counts little. */
export function milliseconds(run: () => void): number {
  const begin = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

export const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1]!;

/** Something that is timed again and again. */
export type Timed = { readonly name: string; readonly run: () => void };

/**
 * The processor times of each task, by its name. Rounds take turns, so that a busy moment slows all alike; the first warms
 * up and does not count. A task that has had `budget` milliseconds gets no further round, and at least one.
 */
export function interleaved(tasks: readonly Timed[], rounds: number, budget: number): Map<string, number[]> {
  const times = new Map(tasks.map(({ name }) => [name, [] as number[]]));
  const spent = new Map<string, number>();
  for (let round = 0; round <= rounds; round++)
    for (const { name, run } of tasks) {
      const own = times.get(name)!;
      if ((spent.get(name) ?? 0) > budget && own.length > 0) continue;
      const taken = milliseconds(run);
      if (round > 0) own.push(taken);
      spent.set(name, (spent.get(name) ?? 0) + taken);
    }
  return times;
}
