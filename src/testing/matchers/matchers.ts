import { toMean } from "./to-mean.ts";
import { toReadAs } from "./to-read-as.ts";
import { toResolveTo } from "./to-resolve-to.ts";

/**
 * The matchers that `import "ontherecord/vitest"` adds, for another runner, or another copy of vitest:
 * `expect.extend(matchers)`.
 */
export const matchers = {
  /** The text of marked copy is read as it is marked. */
  toReadAs,
  /** Each phrasing gives one item with these fields. */
  toMean,
  /** Mentions mean the speakers with these numbers. */
  toResolveTo,
} as const;
