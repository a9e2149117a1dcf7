import { columns } from "./columns.ts";
import { hashOf } from "../../../text/hash.ts";
import type { Items } from "./items.ts";
import { type TagKinds, CueRate } from "./words.ts";

/** What stands before and after each item: in its sentence, and for likely cues in its paragraph. -1 where nothing does. */
export type Sides = {
  /** First and last item of the sentence. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The nearest quotation, "that" and likely cue. */
  readonly zoneBefore: Int32Array;
  readonly zoneAfter: Int32Array;
  readonly thatAfter: Int32Array;
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  /** How many finite verbs and relative words. */
  readonly verbsBefore: Uint16Array;
  readonly verbsAfter: Uint16Array;
  readonly relativesBefore: Uint16Array;
  /** The highest cue rate. */
  readonly rateBefore: Uint8Array;
  readonly rateAfter: Uint8Array;
};

const THAT = hashOf("that");

/** One pass each way over the article, so that no item looks along its sentence by itself. */
export function sidesOf(items: Items, kinds: TagKinds): Sides {
  const places = columns(Int32Array, 7, items.length);
  const numbers = () => places().fill(-1);
  const counts = columns(Uint16Array, 3, items.length);
  const rates = columns(Uint8Array, 2, items.length);
  const sides = {
    first: numbers(),
    last: numbers(),
    zoneBefore: numbers(),
    zoneAfter: numbers(),
    thatAfter: numbers(),
    cueBefore: numbers(),
    cueAfter: numbers(),
    verbsBefore: counts(),
    verbsAfter: counts(),
    relativesBefore: counts(),
    rateBefore: rates(),
    rateAfter: rates(),
  };
  lookBack(sides, items, kinds);
  lookAhead(sides, items, kinds);
  return sides;
}

function lookBack(sides: Sides, items: Items, { finite, relative }: TagKinds): void {
  const { sentence, zone, rate, tag, from } = items;
  for (let i = 0; i < items.length; i++) {
    const before = i - 1;
    sides.first[i] = i;
    if (i > from[i]!) sides.cueBefore[i] = rate[before]! >= CueRate.often ? before : sides.cueBefore[before]!;
    if (i === 0 || sentence[before] !== sentence[i]) continue;
    sides.first[i] = sides.first[before]!;
    sides.zoneBefore[i] = zone[before]! >= 0 ? before : sides.zoneBefore[before]!;
    sides.verbsBefore[i] = sides.verbsBefore[before]! + (finite[tag[before]!] ? 1 : 0);
    sides.relativesBefore[i] = sides.relativesBefore[before]! + (relative[tag[before]!] ? 1 : 0);
    sides.rateBefore[i] = Math.max(sides.rateBefore[before]!, rate[before]!);
  }
}

function lookAhead(sides: Sides, items: Items, { finite }: TagKinds): void {
  const { sentence, zone, rate, tag, word, to } = items;
  for (let i = items.length - 1; i >= 0; i--) {
    const after = i + 1;
    sides.last[i] = i;
    if (after < to[i]!) sides.cueAfter[i] = rate[after]! >= CueRate.often ? after : sides.cueAfter[after]!;
    if (after >= items.length || sentence[after] !== sentence[i]) continue;
    sides.last[i] = sides.last[after]!;
    sides.zoneAfter[i] = zone[after]! >= 0 ? after : sides.zoneAfter[after]!;
    sides.thatAfter[i] = word[after] === THAT ? after : sides.thatAfter[after]!;
    sides.verbsAfter[i] = sides.verbsAfter[after]! + (finite[tag[after]!] ? 1 : 0);
    sides.rateAfter[i] = Math.max(sides.rateAfter[after]!, rate[after]!);
  }
}

/** Items `[from, to)` in which a cue's source and content may stand. */
export type Window = { readonly from: number; readonly to: number };

const FURTHEST = 90;
/** Items in a window at most. */
export const LONGEST_WINDOW = 2 * FURTHEST + 1;
const COLON = hashOf(":");

/**
 * The cue's sentence, with the sentences after it that open with a quotation and those before it that close with one;
 * after a colon that ends a paragraph, the quotation that opens the next.
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
  const current = sentence[i]!;
  while (i > lowest && sentence[i - 1] === current) i--;
  return i;
}

function endOfSentence({ sentence }: Items, i: number, highest: number): number {
  const current = sentence[i]!;
  while (i < highest && sentence[i] === current) i++;
  return i;
}
