import type { Article } from "../../article/schema.ts";
import { lines, need, type MatcherContext, type Outcome } from "./outcome.ts";
import { isMatcher, readPhrasings, type PhrasingReading } from "../meaning.ts";
import { readCopy, type CopyOptions, type ReadOptions } from "../read-copy.ts";
import { nameOfReader } from "../read-items.ts";
import { numbered, numberedMentions, type NumberedMention, type ResolveOptions } from "../speakers-of.ts";
import { describe } from "../../text/describe.ts";

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

// expect(votes).toMean({ ayes: 31, noes: 12 }, ["They voted 31 to 12.", "The vote was 31–12."]);

/** Negated, it asks that no phrasing has the meaning, not only that one has another. */
export function toMean(
  this: MatcherContext,
  reader: unknown,
  expected: unknown,
  phrasings: unknown,
  options?: ReadOptions,
): Outcome {
  need(isFields(expected), "toMean", `the fields of an item as an object, got ${describe(expected)}`);
  need(
    isTexts(phrasings),
    "toMean",
    `phrasings as a list of texts, at least one; got ${describe(phrasings)}`,
  );
  const equals = (a: unknown, b: unknown): boolean => this.equals(a, b);
  const readings = readPhrasings(reader, expected, phrasings, equals, options);
  const wrong = readings.filter(({ same }) => same === (this.isNot === true));
  const pass = this.isNot ? wrong.length > 0 : wrong.length === 0;
  const counted = `${nameOfReader(reader)}: ${wrong.length} of ${readings.length} phrasings`;
  const headline = this.isNot ? `${counted} must not mean` : `${counted} read otherwise than`;
  return {
    pass,
    message: () => lines(`${headline} ${shown(expected)}:`, wrong.flatMap(toldPhrasing)),
    ...(this.isNot ? {} : asDiff(wrong, expected)),
  };
}

/** JSON, with `expect.any(Number)` and its like by their names. */
const shown = (value: object): string =>
  JSON.stringify(value, (_, part: unknown) => (isMatcher(part) ? nameOf(part) : part));

const nameOf = (matcher: { toAsymmetricMatcher?: () => string; sample?: unknown }): string =>
  matcher.toAsymmetricMatcher?.() ?? `${String(matcher)} ${JSON.stringify(matcher.sample)}`;

const toldPhrasing = ({ phrasing, given }: PhrasingReading): string[] => [
  `  ${phrasing}`,
  `    gave ${listed(given)}`,
];

function listed(given: readonly unknown[]): string {
  if (given.length === 0) return "nothing";
  const items = given.map((item) => JSON.stringify(item)).join(", ");
  return given.length === 1 ? items : `${given.length} items: ${items}`;
}

/** Phrasing by phrasing, so that the diff shows the fields that differ under the words that they were read in. */
const asDiff = (wrong: readonly PhrasingReading[], expected: object) => ({
  expected: Object.fromEntries(wrong.map(({ phrasing }) => [phrasing, expected])),
  actual: Object.fromEntries(wrong.map(({ phrasing, given }) => [phrasing, given.length === 1 ? given[0] : given])),
}); // prettier-ignore

const isFields = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string");
