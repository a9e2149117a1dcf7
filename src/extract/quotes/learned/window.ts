import type { Items } from "./items.ts";

/** Items `[from, to)` in which a cue's source and content may stand. */
export type Window = { readonly from: number; readonly to: number };

const FURTHEST = 90;
/** Items in a window at most. */
export const LONGEST_WINDOW = 2 * FURTHEST + 1;

/** The cue's sentence, with the sentences after it that open with a quotation and those before it that close with one. */
export function windowOf(items: Items, head: number): Window {
  const lowest = Math.max(items.from[head]!, head - FURTHEST);
  const highest = Math.min(items.to[head]!, head + FURTHEST + 1);
  let from = startOfSentence(items, head, lowest);
  let to = endOfSentence(items, head, highest);
  while (to < highest && items.zone[to]! >= 0) to = endOfSentence(items, to, highest);
  while (from > lowest && items.zone[from - 1]! >= 0) from = startOfSentence(items, from - 1, lowest);
  return { from, to };
}

function startOfSentence({ sentence }: Items, i: number, lowest: number): number {
  const own = sentence[i]!;
  while (i > lowest && sentence[i - 1] === own) i--;
  return i;
}

function endOfSentence({ sentence }: Items, i: number, highest: number): number {
  const own = sentence[i]!;
  while (i < highest && sentence[i] === own) i++;
  return i;
}
