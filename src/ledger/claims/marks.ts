// Runs of words that find a claim again when it is cut.
import { markOf } from "../store/keys.ts";
import { keptMarks } from "../store/winnow.ts";

const RUN = 5;
const WINDOW = 4;
/** No claim has more. */
const MOST = 200;

export function claimMarks(words: readonly string[]): number[] {
  const runs = Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, i) =>
    markOf(words, i, i + RUN),
  );
  return keptMarks(runs, WINDOW).slice(0, MOST);
}
