import type * as z from "zod";
import type { Meta } from "../article/schema.ts";
import type { Segments } from "../segment/segments.ts";

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
  readonly kind: K;
  /** Describes an item as `extract` yields it, without its id. */
  readonly schema: z.ZodType<T>;
  readonly after: A;
  extract(input: ExtractorInput<A>): Iterable<T>;
};

// The one place where any extractor must fit, whatever it reads: its input is contravariant.
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

/** Declares an extractor of your own; see `createPipeline`. */
export function defineExtractor<
  K extends string,
  T extends object,
  const A extends readonly AnyExtractor[] = readonly [],
>(extractor: Omit<Extractor<K, T, A>, "after"> & { readonly after?: A }): Extractor<K, T, A> {
  return { after: [] as unknown as A, ...extractor };
}
