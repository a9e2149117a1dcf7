/**
 * Marked news copy, to test extractors with.
 * @module ontherecord/testing
 */

// Marked copy, read and written.
export { readMarkedCopy, writeMarkedCopy, type Mark, type MarkedCopy } from "./marked-copy.ts";

// What the matchers rest on, for expectations of your own.
export { readItems, type ReadItem, type Reading } from "./read-items.ts";
export type { ItemRead, Reader } from "./read-items.ts";
export { marksOf } from "./marked-copy.ts";
export { readCopy, type CopyOptions, type CopyReading, type ReadOptions } from "./read-copy.ts";
export { readPhrasings, type Equals, type Meaning, type PhrasingReading } from "./meaning.ts";
export { numberedMentions, type NumberedMention, type ResolveOptions } from "./speakers-of.ts";

// The matchers themselves, for `expect.extend`; `import "ontherecord/vitest"` does that.
export { matchers } from "./matchers/matchers.ts";
export type { MatcherContext, Outcome } from "./matchers/outcome.ts";
export type { ExtractorMatchers } from "./matchers/outcome.ts";
