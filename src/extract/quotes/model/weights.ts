import { ID_BITS } from "./features.ts";

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
