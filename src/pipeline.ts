import { readArticle } from "./article/read.ts";
import type { Article, ArticleOptions, Meta } from "./article/schema.ts";
import { annotate } from "./extract/annotate.ts";
import { builtIn, recorded, type BuiltIn, type Recorded } from "./extract/built-in.ts";
import { FOUND_BY, type AnyExtractor, type Extractor, type FoundBy, type ItemOf } from "./extract/define.ts";
import { checkExtractors } from "./extract/check.ts";
import { articleRecordSchema, type ArticleRecord } from "./record.ts";
import { resolve, type Resolved } from "./resolve/resolve.ts";
import { readMetadata } from "./segment/metadata.ts";
import { segment } from "./segment/segment.ts";
import type { Segments } from "./segment/segments.ts";
import { contentHash } from "./text/hash.ts";

/**
 * Reads one article into its record: who said what, which figures, dates and treaties.
 * Pure and synchronous; any string is a valid article: `extract(text, { publishedAt: "2026-02-03" })`.
 * @throws TypeError when the input is no text, or an option is unknown or malformed; the message names the field,
 * what was found and what was needed.
 */
export function extract(input: string | Article, options?: ArticleOptions): ArticleRecord {
  return read(input, options).record;
}

/** Extractors that may stand in for built-in ones: of the same kind, their items with all that the record's have. */
export type Replacement = {
  // Its input is contravariant, as that of any extractor.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  [E in BuiltIn[number] as E["kind"]]: Extractor<E["kind"], Omit<ItemOf<E>, "id">, any, any>;
}[BuiltIn[number]["kind"]];

/** A record with what extractors of the user's own found, and what replacements found in place of the built-in ones. */
export type RecordWith<
  E extends readonly AnyExtractor[],
  R extends readonly AnyExtractor[] = readonly [],
> = ([R[number]] extends [never] ? ArticleRecord : Omit<ArticleRecord, R[number]["kind"]> & Replaced<R>) &
  FoundBy<E>;

type Replaced<R extends readonly AnyExtractor[]> = {
  [E in R[number] as Extract<E["kind"], keyof ArticleRecord>]: ItemOf<E>[];
};

/** A way from an article to its record, with extractors of your own in it. */
export type Pipeline<E extends readonly AnyExtractor[], R extends readonly AnyExtractor[] = readonly []> = {
  /** As the library's own `extract`; the record holds the items of each extractor under its kind. */
  extract(input: string | Article, options?: ArticleOptions): RecordWith<E, R>;
};

/**
 * A pipeline that runs `extractors`, in their order, after the built-in ones: `createPipeline({ extractors: [votes] })`
 * gives records with a field `votes`. Those of `replace` run in place of the built-in ones of their kinds, for all that
 * build on these too. Every item is checked against its schema, and every span against the text.
 * @throws TypeError when a kind is taken, an extractor builds on one that does not run before it, or a replacement's schema
 * lacks what a record has; and from the pipeline's `extract`, when an extractor gives an item that does not hold.
 */
export function createPipeline<
  const E extends readonly AnyExtractor[] = readonly [],
  const R extends readonly Replacement[] = readonly [],
>(config: { readonly extractors?: E; readonly replace?: R }): Pipeline<E, R> {
  const { extractors, replace } = config ?? {};
  const given = extractors ?? (replace ? [] : extractors);
  const { all, own } = checkExtractors(given as E, replace ?? [], Object.keys(articleRecordSchema.shape));
  return {
    extract(input, options) {
      const { record, segments, annotations, resolved } = read(input, options, all as unknown as BuiltIn);
      const found = annotate(own, segments, record.meta, { ...annotations, ...resolved });
      for (const one of own) Object.defineProperty(found[one.kind], FOUND_BY, { value: one });
      return { ...record, ...found } as unknown as RecordWith<E, R>;
    },
  };
}

function read(input: string | Article, options: ArticleOptions | undefined, extractors: BuiltIn = builtIn) {
  const article = readArticle(input, options);
  const segments = segment(article);
  const meta = readMetadata(article, segments);
  const annotations = annotate(extractors, segments, meta);
  const resolved = resolve(segments, meta, annotations);
  return { record: toRecord(segments, meta, resolved), segments, annotations, resolved };
}

const toRecord = (
  segments: Segments,
  meta: Meta,
  { speakers, claims, ...found }: Resolved,
): ArticleRecord => ({
  schema: "ontherecord/1",
  id: contentHash(segments.text),
  text: segments.text,
  meta,
  blocks: segments.blocks.map(({ start, end, role }) => ({ start, end, role })),
  speakers: [...speakers],
  ...(Object.fromEntries(recorded.map(({ kind }) => [kind, [...found[kind]]])) as Lists),
  claims: [...claims],
});

type Lists = Pick<ArticleRecord, Recorded[number]["kind"]>;
