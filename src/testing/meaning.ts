import { isSpan, type Mention } from "../span.ts";

import { readItems } from "./read-items.ts";
import type { ReadOptions } from "./read-copy.ts";

/**
 * The fields that an item must have, at any depth; those left out may be anything, and a list must be whole. A mention
 * may be given by its words, the first letter large or small, and by its value where it has one:
 * `{ body: "the council", ayes: 31 }` for `ayes: { start, end, text, value }`.
 */
export type Meaning<T> = { readonly [K in keyof T]?: MeaningOf<T[K]> };
type MeaningOf<V> = V extends Mention
  ? string | Meaning<V> | ValueOf<V>
  : V extends readonly (infer U)[]
    ? readonly MeaningOf<U>[]
    : V extends object
      ? Meaning<V>
      : V;

type ValueOf<V> = V extends { value: infer W } ? W : never;

/** What a reader made of one phrasing: each item it gave, cut down to what was asked about. */
export type PhrasingReading = {
  readonly phrasing: string;
  readonly same: boolean;
  readonly given: readonly unknown[];
};

/** Whether two values are equal, `expect.any(Number)` and its like included. */
export type Equals = (a: unknown, b: unknown) => boolean;

/** Reads each phrasing by itself; it means what is expected when it gives one item, and that item has the fields. */
export function readPhrasings(
  reader: unknown,
  expected: object,
  phrasings: readonly string[],
  equals: Equals,
  { kind, ...known }: ReadOptions = {},
): PhrasingReading[] {
  return phrasings.map((phrasing) => {
    const items = readItems(reader, phrasing, known, kind).items.map(({ item }) => item);
    const same = items.length === 1 && fits(items[0], expected, equals);
    return { phrasing, same, given: items.map((item) => cutTo(expected, item)) };
  });
}

/** Whether a value is what is expected: a mention its words, a list whole, an object with these fields and perhaps more. */
export function fits(value: unknown, expected: unknown, equals: Equals): boolean {
  if (isMention(value) && typeof expected === "string") return sameWords(value.text, expected);
  if (isMention(value) && isMatcher(expected)) return equals(value.text, expected);
  if (isMention(value) && typeof expected === "number") return value.value === expected;
  if (Array.isArray(expected)) return fitsList(value, expected, equals);
  if (!isPlain(expected) || isMatcher(expected)) return equals(value, expected);
  return (
    isPlain(value) && Object.entries(expected).every(([field, part]) => fits(value[field], part, equals))
  );
}

/** "The ban" at the head of a sentence is "the ban". */
const sameWords = (a: string, b: string): boolean =>
  a.slice(1) === b.slice(1) && a.slice(0, 1).toLowerCase() === b.slice(0, 1).toLowerCase();

const fitsList = (value: unknown, expected: readonly unknown[], equals: Equals): boolean =>
  Array.isArray(value) &&
  value.length === expected.length &&
  expected.every((part, i) => fits(value[i], part, equals));

/** The fields of a value that the expectation names, mentions as their words: what a message shows of it. */
export function cutTo(expected: unknown, value: unknown): unknown {
  if (isMention(value) && typeof expected === "number" && "value" in value) return value.value;
  if (isMention(value) && (!isPlain(expected) || isMatcher(expected))) return value.text;
  if (Array.isArray(value))
    return value.map((part, i) => cutTo(Array.isArray(expected) ? expected[i] : null, part));
  if (!isPlain(value) || !isPlain(expected) || isMatcher(expected)) return value;
  return Object.fromEntries(
    Object.entries(expected).map(([field, part]) => [field, cutTo(part, value[field])]),
  );
}

const isMention = (value: unknown): value is Mention & { value?: unknown } =>
  isPlain(value) && typeof value["text"] === "string" && isSpan(value);

/** What `expect.any(Number)` gives: it is asked, not looked into. */
export const isMatcher = (value: unknown): value is object =>
  isPlain(value) && typeof value["asymmetricMatch"] === "function";

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
