import type * as z from "zod";
import type { Meta } from "../article/schema.ts";
import type { Segments } from "../segment/segments.ts";
import { checkParts } from "./parts.ts";

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
export type Extractor<K extends string, T extends object, A extends readonly AnyExtractor[]> = {
  /** The field of the record that its items stand under: "vote". */
  readonly kind: K;
  /** Describes an item as `extract` yields it, without its id. */
  readonly schema: z.ZodType<T>;
  /** The extractors it builds on: their annotations are what it sees. */
  readonly after: A;
  /** Yields what it finds, in any order and without ids; an empty iterable where there is nothing. */
  readonly extract: (input: ExtractorInput<A>) => Iterable<Yielded<T>>;
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
export type AnyExtractor = Extractor<string, object, any>;

/** An item as it stands in a record: numbered. */
export type Numbered<T> = T & { id: string };

export type ItemOf<E extends AnyExtractor> =
  E extends Extractor<string, infer T, readonly AnyExtractor[]> ? Numbered<T> : never;

/** Annotations by the kind of the extractor that found them. */
export type Annotations<A extends readonly AnyExtractor[]> = {
  readonly [E in A[number] as E["kind"]]: readonly ItemOf<E>[];
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
 * @throws TypeError when a part is missing or is not what it should be.
 */
export function defineExtractor<
  K extends string,
  T extends object,
  // const, so that a yielded "yes" is not widened to a string
  const R extends Yielded<T>,
  const A extends readonly AnyExtractor[] = readonly [],
>(extractor: {
  readonly kind: K;
  readonly schema: z.ZodType<T>;
  readonly after?: A;
  readonly extract: (input: ExtractorInput<A>) => Iterable<R>;
}): Extractor<K, T, A> {
  return checkParts({ after: [] as unknown as A, ...extractor });
}
