import type * as z from "zod";
import type { Meta } from "../article/schema.ts";
import type { Segments } from "../segment/segments.ts";
import { describe } from "../text/describe.ts";

/** What an extractor may read: the article cut up, its metadata, and the annotations of the extractors it names. */
export type ExtractorInput<A extends readonly AnyExtractor[]> = {
  readonly segments: Segments;
  readonly meta: Meta;
  readonly annotations: Annotations<A>;
};

/**
 * Finds one kind of record. `extract` yields items without an id, in any order; the pipeline sorts them by position,
 * numbers them ("vote-1", "vote-2" …) and hands them to whoever names this extractor in `after`.
 */
export type Extractor<
  K extends string,
  T extends object,
  A extends readonly AnyExtractor[],
  S extends OwnSteps<T> = OwnSteps<T>,
> = {
  /** The field of the record that its items stand under: "vote". */
  readonly kind: K;
  /** Describes an item as `extract` yields it, without its id. */
  readonly schema: z.ZodType<T>;
  /** The extractors it builds on: their annotations are what it sees. */
  readonly after: A;
  /** Yields what it finds, in any order and without ids; an empty iterable where there is nothing. */
  readonly extract: (input: ExtractorInput<A>) => Iterable<Yielded<T>>;
  /** Steps of its queries beside those that every kind has: `atLeast: (n: number) => ({ ayes }) => ayes.value >= n`. */
  readonly steps?: S;
  /** The columns of its table; without them each field is one. */
  readonly columns?: OwnColumns<T>;
  /** The heading of its items on a page; without it the kind, with a capital letter. */
  readonly title?: string;
};

/** Steps from what they are given to what they keep. */
export type OwnSteps<T extends object> = Readonly<
  Record<string, (...given: never[]) => (item: Numbered<T>) => boolean>
>;
/** No step beside those that every kind has. */
export type NoSteps = Readonly<Record<never, never>>;
/** Columns by their names. */
export type OwnColumns<T extends object> = Readonly<Record<string, Column<Numbered<T>>>>;

/** A cell of a table; null is what the article does not say. */
export type Cell = string | number | boolean | null;
/** The types are Parquet's: text, a 64-bit and a 32-bit number, true or false. */
export type ColumnType = "string" | "double" | "int32" | "boolean";
/** A column of a table of items. */
export type Column<T, V = unknown> = {
  /** Its type; text, where nothing is said. */
  readonly type?: ColumnType;
  /** What it holds, in a few words. */
  readonly note?: string;
  /** Reads a cell off an item; without it the cell is the field of that name, of a mention its words. */
  read?(item: T, view: V): Cell;
};

/** An item as `extract` may yield it: what the schema asks for, read-only or not. */
export type Yielded<T> = T extends readonly (infer U)[]
  ? readonly Yielded<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Yielded<T[K]> }
    : T;

/** Any extractor, whatever it finds and reads. */
// The one place where any must fit: its input is contravariant.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyExtractor = Extractor<string, object, any, any>;

/** An item as it stands in a record: numbered. */
export type Numbered<T> = T & { id: string };

export type ItemOf<E extends AnyExtractor> = E extends { readonly schema: z.ZodType<infer T extends object> }
  ? Numbered<T>
  : never;

/** Annotations by the kind of the extractor that found them. */
export type Annotations<A extends readonly AnyExtractor[]> = {
  readonly [E in A[number] as E["kind"]]: readonly ItemOf<E>[];
};

/** A private sign on a list of items: the extractor that found them, which says how they are asked for and shown. */
export const FOUND_BY: unique symbol = Symbol("ontherecord.extractor");

/** The same lists, each with the extractor behind it. */
export type FoundBy<A extends readonly AnyExtractor[]> = {
  readonly [E in A[number] as E["kind"]]: readonly ItemOf<E>[] & { readonly [FOUND_BY]?: E };
};

/**
 * Declares an extractor of your own, for `createPipeline`:
 *
 *     const votes = defineExtractor({
 *       kind: "vote",
 *       schema: z.object({ start: z.number(), end: z.number(), text: z.string(), speakerId: z.string().nullable() }),
 *       after: [quotes],
 *       *extract({ annotations }) {
 *         for (const { cue, speakerId } of annotations.quotes)
 *           if (cue?.text === "voted") yield { ...cue, speakerId };
 *       },
 *     });
 *
 * `steps`, `columns` and `title` say how its items are asked for and shown beyond what their schema tells.
 * @typeParam S - the steps of its own
 * @throws TypeError when a part is missing or is not what it should be.
 */
export function defineExtractor<
  K extends string,
  T extends object,
  // const, so that a yielded "yes" is not widened to a string
  const R extends Yielded<T>,
  const A extends readonly AnyExtractor[] = readonly [],
  const S extends OwnSteps<T> = NoSteps,
>(extractor: {
  readonly kind: K;
  readonly schema: z.ZodType<T>;
  readonly after?: A;
  readonly extract: (input: ExtractorInput<A>) => Iterable<R>;
  readonly steps?: S & OwnSteps<NoInfer<T>>;
  readonly columns?: OwnColumns<T>;
  readonly title?: string;
}): Extractor<K, T, A, S> {
  return checkParts({ after: [] as unknown as A, ...extractor });
}

/** The parts of an extractor, before anything is known of them. */
type Parts = {
  readonly kind: unknown;
  readonly schema: unknown;
  readonly after: unknown;
  readonly extract: unknown;
  readonly steps?: unknown;
  readonly columns?: unknown;
  readonly title?: unknown;
};

/** A name that can stand in a record as a field, and in an id: "vote" in "vote-1". */
const KIND = /^[a-zA-Z]\w*$/;

/** The same extractor; throws for the first part that is missing or is not what it should be. */
export function checkParts<E extends Parts>(extractor: E): E {
  const { kind, schema, after, extract, steps = {}, columns = {}, title = "" } = extractor;
  const need = (holds: boolean, part: string, needed: string, found: unknown): void => {
    if (holds) return;
    throw new TypeError(
      `ontherecord: ${part} of extractor ${describe(kind)}: expected ${needed}, got ${describe(found)}`,
    );
  };
  need(typeof kind === "string" && KIND.test(kind), "kind", 'a name such as "vote"', kind);
  need(isSchema(schema), "schema", "a zod schema for one item", schema);
  need(!hasId(schema), "schema", "one without an id, which the pipeline gives", schema);
  need(Array.isArray(after) && after.every(isExtractor), "after", "a list of extractors", after);
  need(typeof extract === "function", "extract", "a function that gives items", extract);
  need(isObject(steps) && Object.values(steps).every(isFunction), "steps", "functions by their names", steps);
  need(
    isObject(columns) && Object.values(columns).every(isObject),
    "columns",
    "columns by their names",
    columns,
  );
  need(typeof title === "string", "title", "a heading", title);
  return extractor;
}

export const isExtractor = (value: unknown): boolean =>
  isObject(value) && "kind" in value && isSchema(value["schema"]) && typeof value["extract"] === "function";

const isSchema = (value: unknown): boolean => isObject(value) && typeof value["safeParse"] === "function";

const hasId = (schema: unknown): boolean =>
  isObject(schema) && isObject(schema["shape"]) && "id" in schema["shape"];

const isFunction = (value: unknown): boolean => typeof value === "function";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
