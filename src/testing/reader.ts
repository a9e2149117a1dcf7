import type { ArticleOptions } from "../article/schema.ts";
import type { AnyExtractor, ItemOf } from "../extract/define.ts";
import { isExtractor } from "../extract/parts.ts";
import type { Pipeline } from "../pipeline.ts";
import type { ArticleRecord } from "../record.ts";

/** What can be asked what it reads in a text: an extractor, a pipeline, or a function to items or to a record. */
export type Reader =
  AnyExtractor | Pipeline<readonly AnyExtractor[]> | ((text: string, options?: ArticleOptions) => object);

/** The items that a reader gives, by its type: `ItemRead<typeof votes>` is one vote. */
export type ItemRead<R> = R extends AnyExtractor
  ? ItemOf<R>
  : R extends Pipeline<infer E>
    ? ItemOf<E[number]>
    : R extends (text: string, options?: ArticleOptions) => Iterable<infer I>
      ? I
      : R extends (text: string, options?: ArticleOptions) => ArticleRecord
        ? object
        : never;

/** How a message calls a reader: an extractor by its kind, a function by its name. */
export function nameOfReader(reader: unknown): string {
  if (isExtractor(reader)) return (reader as AnyExtractor).kind;
  return typeof reader === "function" ? reader.name || "the function" : "the pipeline";
}

export const isPipeline = (reader: unknown): reader is Pipeline<readonly AnyExtractor[]> =>
  typeof reader === "object" &&
  reader !== null &&
  "extract" in reader &&
  typeof reader.extract === "function";

export const isRecord = (value: unknown): value is ArticleRecord =>
  typeof value === "object" && value !== null && "schema" in value && value.schema === "ontherecord/1";
