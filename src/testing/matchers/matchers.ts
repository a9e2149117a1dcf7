import { toMean } from "./to-mean.ts";
import { toReadAs } from "./to-read-as.ts";
import { toResolveTo } from "./to-resolve-to.ts";

/**
 * The matchers that `import "ontherecord/vitest"` adds, for another runner, or another copy of vitest:
 * `expect.extend(matchers)`.
 */
export const matchers = { toReadAs, toMean, toResolveTo } as const;
