import { hashOf } from "../../../text/word-hash.ts";
import type { Items } from "./items.ts";

/** Items `[from, to)` in which a cue's source and content may stand. */
export type Window = { readonly from: number; readonly to: number };

const FURTHEST = 90;
/** Items in a window at most. */
export const LONGEST_WINDOW = 2 * FURTHEST + 1;
const COLON = hashOf(":");

/**
 * The cue's sentence, with the sentences after it that open with a quotation and those before it that close with one;
 * behind a colon that ends a paragraph, the quotation that opens the next.
 */
export function windowOf(items: Items, head: number): Window {
  const lowest = Math.max(items.from[head]!, head - FURTHEST);
  const highest = Math.min(items.to[head]!, head + FURTHEST + 1);
  let from = startOfSentence(items, head, lowest);
  let to = endOfSentence(items, head, highest);
  while (to < highest && items.zone[to]! >= 0) to = endOfSentence(items, to, highest);
  while (from > lowest && items.zone[from - 1]! >= 0) from = startOfSentence(items, from - 1, lowest);
  const introduces = to === items.to[head] && items.word[to - 1] === COLON && opensWithQuotation(items, to);
  return {
    from,
    to: introduces ? endOfSentence(items, to, Math.min(items.to[to]!, head + FURTHEST + 1)) : to,
  };
}

const opensWithQuotation = (items: Items, i: number): boolean => i < items.length && items.zone[i]! >= 0;

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
