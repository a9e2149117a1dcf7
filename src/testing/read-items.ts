import * as z from "zod";
import type { ArticleOptions, Article } from "../article/schema.ts";
import { builtIn, recorded } from "../extract/built-in.ts";
import { defineExtractor, isExtractor, type AnyExtractor, type ItemOf } from "../extract/define.ts";
import { type Pipeline, createPipeline } from "../pipeline.ts";
import { type ArticleRecord, articleRecordSchema } from "../record.ts";
import { describe } from "../text/describe.ts";

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

/** An item with the kind it is of: the field of the record it stood under, "item" for one that a function gave. */
export type ReadItem = { readonly kind: string; readonly item: object };

/** What a reader gave for a text; `record` is null for a function that gives items only. */
export type Reading = { readonly items: readonly ReadItem[]; readonly record: ArticleRecord | null };

/** The kinds shown of a record to which nobody added a kind. */
const SHOWN: readonly string[] = recorded.map(({ kind }) => kind);
const RECORD_FIELDS = Object.keys(articleRecordSchema.shape);

/**
 * What `reader` gives for an article. Of a record those are the items of the kinds that were added to it (of one with
 * none what the built-in extractors found); `kind` names one of its lists instead.
 * @throws TypeError when `reader` is no reader, gave no items, or its record has no such kind.
 */
export function readItems(
  reader: unknown,
  article: string | Article,
  options?: ArticleOptions,
  kind?: string,
): Reading {
  if (isExtractor(reader)) return readExtractor(reader as AnyExtractor, article, options);
  if (isPipeline(reader)) return fromRecord(reader.extract(article, options), kind);
  if (typeof reader === "function") return fromGiven(reader(article, options), kind);
  throw new TypeError(
    `ontherecord: needs an extractor, a pipeline, or a function that reads a text; got ${describe(reader)}`,
  );
}

function readExtractor(
  extractor: AnyExtractor,
  article: string | Article,
  options?: ArticleOptions,
): Reading {
  if (isBuiltIn(extractor)) return readBuiltIn(extractor, article, options);
  const record = createPipeline({ extractors: withItsNeeds(extractor) }).extract(article, options);
  return fromRecord(record, extractor.kind);
}

const isBuiltIn = (extractor: AnyExtractor): boolean => (builtIn as readonly object[]).includes(extractor);

/** The built-in ones run in every pipeline, but names of people stand in no record: an extractor after them sees all. */
function readBuiltIn(
  { kind, ...rest }: AnyExtractor,
  article: string | Article,
  options?: ArticleOptions,
): Reading {
  const after = builtIn.filter((one) => one.kind === kind && one.extract === rest.extract);
  const found: ReadItem[] = [];
  const look = defineExtractor({
    kind: "look",
    schema: z.object({}),
    after,
    extract({ annotations }) {
      for (const item of Object.values(annotations).flat()) found.push({ kind, item });
      return [];
    },
  });
  return { record: createPipeline({ extractors: [look] }).extract(article, options), items: found };
}

/** The extractor, and before it the ones of its own kind that it builds on: a test need not put the pipeline together. */
function withItsNeeds(extractor: AnyExtractor): AnyExtractor[] {
  const needs = (extractor.after as readonly AnyExtractor[]).filter((needed) => !isBuiltIn(needed));
  return [...new Set([...needs.flatMap(withItsNeeds), extractor])];
}

function fromGiven(given: unknown, kind: string | undefined): Reading {
  if (isRecord(given)) return fromRecord(given, kind);
  const items = typeof given === "object" && given !== null && Symbol.iterator in given ? given : null;
  const list: unknown[] = items ? [...(items as Iterable<unknown>)] : [];
  if (items && list.every((item) => typeof item === "object" && item !== null))
    return { items: (list as object[]).map((item) => ({ kind: kind ?? "item", item })), record: null };
  throw new TypeError(`ontherecord: the function must give items or a record; it gave ${describe(given)}`);
}

function fromRecord(record: ArticleRecord & Record<string, unknown>, kind: string | undefined): Reading {
  const added = Object.keys(record).filter((field) => !RECORD_FIELDS.includes(field));
  const kinds = kind === undefined ? (added.length ? added : SHOWN) : [kind];
  const items = kinds.flatMap((one) => listOf(record, one).map((item) => ({ kind: one, item })));
  return { items, record };
}

function listOf(record: Record<string, unknown>, kind: string): readonly object[] {
  const list = record[kind];
  if (Array.isArray(list)) return list;
  const lists = Object.keys(record).filter((field) => Array.isArray(record[field]));
  throw new TypeError(`ontherecord: the record has no kind ${describe(kind)}; it has ${lists.join(", ")}`);
}
