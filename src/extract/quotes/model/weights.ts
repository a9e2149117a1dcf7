// What a feature's id is, and what features weigh together.

import type { Items } from "./items.ts";
import { Tag, Word } from "./words.ts";

/** Feature ids as they are found, each below `2 ** ID_BITS`. */
export type FeatureList = { readonly ids: Int32Array; length: number };

/** A feature's id has so many bits: few enough for a table with a row for every id, many enough that few ids are shared. */
export const ID_BITS = 18;
const TEMPLATE = 0x3c6ef372;
const SPREAD = 0x85ebca6b;

export const featureList = (capacity: number): FeatureList => ({ ids: new Int32Array(capacity), length: 0 });

/** Adds what template number `template` sees: one number, or several mixed. */
export function add(list: FeatureList, template: number, value: number): void {
  list.ids[list.length++] = idOf(template, value);
}

/** Features of one template and value have a block of so many ids, in order; reading one brings its neighbours near. */
export const BLOCK = 32;

/** Adds what a template sees together with a number below `BLOCK`. */
export function addIn(list: FeatureList, template: number, value: number, slot: number): void {
  list.ids[list.length++] = (idOf(template, value) & -BLOCK) | slot;
}

function idOf(template: number, value: number): number {
  const hash = (value + Math.imul(template, TEMPLATE)) | 0;
  return Math.imul(hash ^ (hash >>> 15), SPREAD) >>> (32 - ID_BITS);
}

/** The word id at `i`, within `[from, to)`. */
export const wordAt = ({ word }: Items, i: number, from: number, to: number): number =>
  i < from || i >= to ? Word.edge : word[i]!;

export const tagAt = ({ tag }: Items, i: number, from: number, to: number): number =>
  i < from || i >= to ? Tag.edge : tag[i]!;

/**
 * A row of weights for every feature id: nothing is looked for, so that reading them is one step. Most rows are like many
 * others; what is kept for an id is which of the different rows it has, so that they all stay near the processor.
 */
export type Weights = {
  /** Weights in a row: one, or sixteen. */
  readonly columns: number;
  /** What a level of one weighs. */
  readonly unit: number;
  /** For each of `2 ** ID_BITS` features the number of its row; 0 is the row of zeros. */
  readonly row: Uint16Array;
  /** The different rows, the commonest first: levels from `-LEVELS` to `LEVELS`. */
  readonly levels: Int8Array;
  /** The same, four levels to a number, each counted from `-ZERO`. */
  readonly words: Int32Array;
  /** What a sum of levels makes of odds: `exp(sum * unit)` at `sum + HIGHEST_SUM`. */
  readonly odds: Float64Array;
};

export const LEVELS = 31;
const IDS = 2 ** ID_BITS;
const MOST_DIFFERENT = 2 ** 16;
/** Rows that are ever added up. */
const MOST_ADDED = 64;
export const HIGHEST_SUM = MOST_ADDED * LEVELS;
const WORD = 4;
export const ZERO = 128;

/** Weights of the different rows, the row of zeros first; which feature has which is still to be told. */
export function createWeights(columns: number, unit: number, levels: Int8Array): Weights {
  const different = levels.length / columns;
  if (different > MOST_DIFFERENT)
    throw new RangeError(`${different} different rows; ${MOST_DIFFERENT} can be told apart`);
  const words = new Int32Array(Math.ceil(levels.length / WORD));
  const bytes = new Uint8Array(words.buffer);
  for (let i = 0; i < levels.length; i++) bytes[i] = levels[i]! ^ -ZERO;
  const odds = new Float64Array(2 * HIGHEST_SUM + 1);
  for (let i = 0; i < odds.length; i++) odds[i] = Math.exp((i - HIGHEST_SUM) * unit);
  return { columns, unit, row: new Uint16Array(IDS), levels, words, odds };
}

/** The sum of the features' weights, of a table of one column. */
export function sumOf({ row, levels, unit }: Weights, { ids, length }: FeatureList): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += levels[row[ids[i]!]!]!;
  return sum * unit;
}

/** Sums of sixteen columns, two to a number: of even columns below, of odd ones above, each level counted from `-ZERO`. */
export const LANES = 8;
const HALF = 16;
const LOW = 0xffff;
const EVEN_BYTES = 0x00ff00ff;

/** Writes the sums of the features' rows, of a table of sixteen columns, to the lanes from `at` on. */
export function sumRows(
  { row, words }: Weights,
  { ids, length }: FeatureList,
  lanes: Int32Array,
  at: number,
): void {
  let a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0; // prettier-ignore
  for (let i = 0; i < length; i++) {
    const first = row[ids[i]!]! * 4;
    const w = words[first]!, x = words[first + 1]!, y = words[first + 2]!, z = words[first + 3]!; // prettier-ignore
    a += w & EVEN_BYTES;
    b += (w >>> 8) & EVEN_BYTES;
    c += x & EVEN_BYTES;
    d += (x >>> 8) & EVEN_BYTES;
    e += y & EVEN_BYTES;
    f += (y >>> 8) & EVEN_BYTES;
    g += z & EVEN_BYTES;
    h += (z >>> 8) & EVEN_BYTES;
  }
  lanes[at] = a;
  lanes[at + 1] = b;
  lanes[at + 2] = c;
  lanes[at + 3] = d;
  lanes[at + 4] = e;
  lanes[at + 5] = f;
  lanes[at + 6] = g;
  lanes[at + 7] = h;
}

/** Writes the sums of `rows` rows that the lanes hold, as scores and odds, from `at` on. */
export function putScores(
  { unit, odds }: Weights,
  lanes: Int32Array,
  rows: number,
  out: ScoresAndOdds,
  at: number,
): void {
  const zero = rows * ZERO;
  const { scores, odds: scoreOdds } = out;
  for (let l = 0, column = at; l < LANES; l += 2, column += 4) {
    const even = lanes[l]!;
    const odd = lanes[l + 1]!;
    const a = (even & LOW) - zero, b = (odd & LOW) - zero, c = (even >>> HALF) - zero, d = (odd >>> HALF) - zero; // prettier-ignore
    scores[column] = a * unit;
    scores[column + 1] = b * unit;
    scores[column + 2] = c * unit;
    scores[column + 3] = d * unit;
    scoreOdds[column] = odds[a + HIGHEST_SUM]!;
    scoreOdds[column + 1] = odds[b + HIGHEST_SUM]!;
    scoreOdds[column + 2] = odds[c + HIGHEST_SUM]!;
    scoreOdds[column + 3] = odds[d + HIGHEST_SUM]!;
  }
}

type ScoresAndOdds = { readonly scores: Float64Array; readonly odds: Float64Array };
