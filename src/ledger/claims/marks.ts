// Runs of words that find a claim again when it is cut.
import { markOf } from "../store/keys.ts";

const RUN = 5;
/** Of so many neighbouring runs the smallest is kept: any longer stretch that two claims share has one in common
 *  (winnowing: Schleimer, Wilkerson & Aiken 2003). */
const WINDOW = 4;
/** No claim has more. */
const MOST = 200;

export function claimMarks(words: readonly string[]): number[] {
  const runs = Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, i) =>
    markOf(words, i, i + RUN),
  );
  const kept = new Set<number>();
  for (let i = 0; i < Math.max(1, runs.length - WINDOW + 1) && runs.length > 0; i++)
    kept.add(Math.min(...runs.slice(i, i + WINDOW)));
  return [...kept].slice(0, MOST);
}
