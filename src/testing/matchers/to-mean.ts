// expect(votes).toMean({ ayes: 31, noes: 12 }, ["They voted 31 to 12.", "The vote was 31–12."]);
import { describe } from "../../text/describe.ts";
import { isMatcher, readPhrasings, type PhrasingReading } from "../meaning.ts";
import type { ReadOptions } from "../read-copy.ts";
import { nameOfReader } from "../read-items.ts";
import { lines, need, type MatcherContext, type Outcome } from "./outcome.ts";

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
    message: () => lines(`${headline} ${shown(expected)}:`, wrong.flatMap(told)),
    ...(this.isNot ? {} : asDiff(wrong, expected)),
  };
}

/** JSON, with `expect.any(Number)` and its like by their names. */
const shown = (value: object): string =>
  JSON.stringify(value, (_, part: unknown) => (isMatcher(part) ? nameOf(part) : part));

const nameOf = (matcher: { toAsymmetricMatcher?: () => string; sample?: unknown }): string =>
  matcher.toAsymmetricMatcher?.() ?? `${String(matcher)} ${JSON.stringify(matcher.sample)}`;

const told = ({ phrasing, given }: PhrasingReading): string[] => [
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
