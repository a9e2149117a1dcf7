// “We start on Friday,” once in its paragraph and once more in large type beside it; a summary of the first paragraphs
import type { TextBlock } from "./blocks.ts";
import { keyOf } from "./text.ts";

/** Words in a row that tell one passage from another. */
const RUN = 4;
const SHORTEST = 8;
/** Where a summary stands. */
const HEAD = 2;
const NEARLY_ALL = 0.9;

/** Leaves out what stands at the head, or set apart, only to say again what paragraphs say. */
export function withoutRepeats(blocks: readonly TextBlock[]): TextBlock[] {
  const runs = blocks.map(({ text }) => runsOf(text));
  const holders = new Map<string, number>();
  for (const own of runs) count(holders, own, 1);
  const texts = new Map<string, number>();
  count(
    texts,
    blocks.map(({ text }) => text),
    1,
  );
  return blocks.filter(({ element, text }, i) => {
    // A line that comes twice, word for word, was meant to.
    if ((i >= HEAD && element !== "blockquote") || texts.get(text)! > 1) return true;
    if (!isRepeated(runs[i]!, holders)) return true;
    count(holders, runs[i]!, -1);
    return false;
  });
}

function isRepeated(own: ReadonlySet<string>, holders: ReadonlyMap<string, number>): boolean {
  const shared = [...own].filter((run) => holders.get(run)! > 1).length;
  return own.size > SHORTEST - RUN && shared >= NEARLY_ALL * own.size;
}

function count(counts: Map<string, number>, keys: Iterable<string>, by: number): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + by);
}

function runsOf(text: string): Set<string> {
  const words = keyOf(text).split(" ");
  return new Set(words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(" ")));
}
