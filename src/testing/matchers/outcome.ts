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
