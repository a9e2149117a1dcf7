import type { Article } from "../../article/schema.ts";
import { describe } from "../../text/describe.ts";
import { readCopy, type CopyOptions } from "../read-copy.ts";
import { nameOfReader } from "../read-items.ts";
import { numbered, numberedMentions, type NumberedMention, type ResolveOptions } from "../speakers-of.ts";
import { lines, need, type Outcome } from "./outcome.ts";
import { toMean } from "./to-mean.ts";

// expect(votes).toReadAs("The council voted {ayes:31} to {noes:12}.");

export function toReadAs(reader: unknown, copy: unknown, options?: CopyOptions): Outcome {
  need(typeof copy === "string", "toReadAs", `marked copy as a string, got ${describe(copy)}`);
  const { same, expected, received, notes } = readCopy(reader, copy, options);
  const name = nameOfReader(reader);
  return {
    pass: same,
    message: () =>
      same
        ? lines(`${name} must not read this copy so, and does:`, `  ${expected}`)
        : lines(`${name} reads this copy otherwise:`, `  ${received}`, noted(notes)),
    expected,
    actual: received,
  };
}

const noted = (notes: readonly string[]): string[] => notes.map((note) => `(${note})`);

// expect(record).toResolveTo([[0, "Finance Minister Jane Doe"], [0, "Doe"], [null, "officials"]]);

export function toResolveTo(
  subject: unknown,
  mentions: unknown,
  article?: string | Article,
  options?: ResolveOptions,
): Outcome {
  need(
    isNumbered(mentions),
    "toResolveTo",
    `mentions such as [[0, "Jane Doe"], [0, "She"], [null, "officials"]], got ${described(mentions)}`,
  );
  const received = told(numberedMentions(subject, article, options));
  const expected = told(numbered(mentions));
  const pass = received.join("\n") === expected.join("\n");
  return {
    pass,
    message: () =>
      pass
        ? lines("the mentions must not resolve so, and do:", expected)
        : lines("the mentions resolve otherwise:", received.length ? received : "  there are none"),
    expected: expected.join("\n"),
    actual: received.join("\n"),
  };
}

/** A mention a line: a diff of lines shows where one is missing. */
const told = (mentions: readonly NumberedMention[]): string[] =>
  mentions.map(([who, words]) => `  ${who === null ? "–" : who} ${words}`);

const isNumbered = (value: unknown): value is readonly NumberedMention[] =>
  Array.isArray(value) && value.every(isMention);

const isMention = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length === 2 &&
  (value[0] === null || typeof value[0] === "number") &&
  typeof value[1] === "string";

const described = (value: unknown): string =>
  Array.isArray(value) ? JSON.stringify(value.find((one) => !isMention(one))) : describe(value);

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
