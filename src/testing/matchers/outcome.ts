import type { Article } from "../../article/schema.ts";
import type { ArticleRecord } from "../../record.ts";
import type { Meaning } from "../meaning.ts";
import type { CopyOptions, ReadOptions } from "../read-copy.ts";
import type { ItemRead } from "../read-items.ts";
import type { NumberedMention, ResolveOptions } from "../speakers-of.ts";

/** What a test runner's `this` must have: vitest's and Jest's do. */
export type MatcherContext = {
  readonly isNot?: boolean;
  /** Whether two values are equal, asymmetric matchers included. */
  readonly equals: (a: unknown, b: unknown) => boolean;
};

/** What a matcher gives the test runner, which prints `expected` and `actual` as a diff. */
export type Outcome = {
  readonly pass: boolean;
  /** What is printed where the expectation does not hold. */
  readonly message: () => string;
  readonly actual?: unknown;
  readonly expected?: unknown;
};

/** Wrong arguments throw, so that a negated expectation does not pass by them. */
export function need(holds: boolean, matcher: string, needed: string): asserts holds {
  if (!holds) throw new TypeError(`ontherecord: ${matcher}() needs ${needed}`);
}

export const lines = (...parts: readonly (string | readonly string[])[]): string => parts.flat().join("\n");

/** What `expect(subject)` can do once the matchers are registered; `T` is the type of the subject. */
export interface ExtractorMatchers<T> {
  /**
   * The extractor reads the text of marked copy as it is marked; of copy without marks it reads nothing.
   *
   *     expect(votes).toReadAs("The council voted {ayes:31} to {noes:12}.");
   *     expect(votes).toReadAs("Rovers won 31 to 12.");
   *
   * A role is a field that holds a mention, or the kind in the singular for an item's own span: `{vote:31 to 12}`. The roles
   * of the copy are compared, `roles` names others; `publishedAt` and whatever else `extract` takes may stand beside it.
   * Where every role ends in a figure, items are told apart: `{ayes1:31} to 12, then {ayes2:20} to 23`.
   */
  toReadAs(copy: string, options?: CopyOptions): void;
  /**
   * Each phrasing, read by itself, gives one item with these fields; others it may have beside them. A mention may be
   * given by its words, large or small at the first letter, or by its `value`. Negated: no phrasing gives it.
   *
   *     expect(votes).toMean({ ayes: 31, noes: 12 }, ["They voted 31 to 12.", "The vote was 31–12."]);
   */
  toMean(expected: Meaning<ItemRead<T>>, phrasings: readonly string[], options?: ReadOptions): void;
  /**
   * The sources of a record's quotes, or of the items read in an article, mean these speakers, in text order: the same
   * number the same speaker, null for nobody who is named. Which numbers they are is free.
   *
   *     expect(extract(text)).toResolveTo([[0, "Finance Minister Jane Doe"], [0, "Doe"], [null, "officials"]]);
   *     expect(votes).toResolveTo([[0, "Mayor Bo Marsh"], [0, "He"]], text, { mention: "voter" });
   */
  toResolveTo(
    mentions: readonly NumberedMention[],
    ...article: T extends ArticleRecord
      ? [article?: undefined, options?: ResolveOptions]
      : [article: string | Article, options?: ResolveOptions]
  ): void;
}
