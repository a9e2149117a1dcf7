import type { TagKinds } from "./words.ts";
import type { Forest } from "./trees.ts";
import type { Weights } from "./weights.ts";
import type { WordTable } from "./words.ts";

/** All that is learned. */
export type Model = {
  readonly words: WordTable;
  readonly kinds: TagKinds;
  /** One column: whether an item heads a cue. */
  readonly cue: Weights;
  /** With a lower sum of the first features alone hardly an item heads a cue. */
  readonly lowestGlance: number;
  /** A column for each score of an item in a cue's window. */
  readonly spans: Weights;
  /** Whether a candidate is an attribution. */
  readonly forest: Forest;
};

/** The part that finds candidates. */
export type Finder = Omit<Model, "forest">;
