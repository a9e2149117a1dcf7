/**
 * `import "ontherecord/vitest"` registers the matchers with vitest.
 * @module ontherecord/vitest
 */

import { expect } from "vitest";
import { matchers } from "./matchers/matchers.ts";
import type { ExtractorMatchers } from "./matchers/outcome.ts";

expect.extend(matchers);

declare module "vitest" {
  // Of vitest 3.2 and newer; before that, matchers were added to what `expect()` gives.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-explicit-any
  interface Matchers<T = any> extends ExtractorMatchers<T> {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-explicit-any
  interface Assertion<T = any> extends ExtractorMatchers<T> {}
}

export { matchers, type ExtractorMatchers };
