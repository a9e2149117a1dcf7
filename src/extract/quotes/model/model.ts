import type { TagKinds } from "./tags.ts";
import type { Forest } from "./trees.ts";
import type { Weights } from "./weights.ts";
import type { WordTable } from "./words.ts";

/** All that is learned. */
export type Model = {
  readonly words: WordTable;
  readonly kinds: TagKinds;
  /** One column: whether an item heads a cue. */
  readonly cue: Weights;
  /** A column for each label of an item. */
  readonly labels: Weights;
  /** A column for each change of label before an item. */
  readonly changes: Weights;
  /** Whether a candidate is an attribution. */
  readonly forest: Forest;
};

/** The part that finds candidates. */
export type Finder = Omit<Model, "forest">;
