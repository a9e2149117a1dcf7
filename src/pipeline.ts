import { readArticle } from "./article/read.ts";
import type { Article, ArticleOptions, Meta } from "./article/schema.ts";
import { annotate } from "./extract/annotate.ts";
import { builtIn } from "./extract/built-in.ts";
import type { AnyExtractor, Annotations } from "./extract/define.ts";
import { checked, checkOrder } from "./extract/check.ts";
import type { ArticleRecord } from "./record.ts";
import { resolve, type Resolved } from "./resolve/resolve.ts";
import { readMetadata } from "./segment/metadata.ts";
import { segment } from "./segment/segment.ts";
import type { Segments } from "./segment/segments.ts";
import { contentHash } from "./text/hash.ts";

/**
 * Reads one article into its record: who said what, which figures, which dates, which agreements.
 * Pure and synchronous; any string is a valid article: `extract(text, { publishedAt: "2026-02-03" })`.
 * @throws TypeError when the input is no text, or an option is unknown or malformed; the message names the field,
 * what was found and what was needed.
 */
export function extract(input: string | Article, options?: ArticleOptions): ArticleRecord {
  return read(input, options).record;
}

/** A way from an article to its record, with extractors of your own at its end. */
export type Pipeline<E extends readonly AnyExtractor[]> = {
  /** As the library's own `extract`; the record holds the items of each extractor under its kind. */
  extract(input: string | Article, options?: ArticleOptions): ArticleRecord & Annotations<E>;
};

/**
 * A pipeline that runs `extractors`, in their order, after the built-in ones: `createPipeline({ extractors: [votes] })`
 * gives records with a field `votes`. Every item is checked against its schema, and every span against the text.
 * @throws TypeError when a kind is taken, or an extractor builds on one that does not run before it; and from the
 * pipeline's `extract`, when an extractor gives an item that does not hold.
 */
export function createPipeline<const E extends readonly AnyExtractor[]>(config: {
  extractors: E;
}): Pipeline<E> {
  checkOrder(config?.extractors);
  const own = config.extractors.map(checked) as unknown as E;
  return {
    extract(input, options) {
      const { record, segments, annotations, resolved } = read(input, options);
      return { ...record, ...annotate(own, segments, record.meta, { ...annotations, ...resolved }) };
    },
  };
}

function read(input: string | Article, options: ArticleOptions | undefined) {
  const article = readArticle(input, options);
  const segments = segment(article);
  const meta = readMetadata(article, segments);
  const annotations = annotate(builtIn, segments, meta);
  const resolved = resolve(segments, meta, annotations);
  return { record: toRecord(segments, meta, resolved), segments, annotations, resolved };
}

const toRecord = (segments: Segments, meta: Meta, resolved: Resolved): ArticleRecord => ({
  schema: "ontherecord/1",
  id: contentHash(segments.text),
  text: segments.text,
  meta,
  blocks: segments.blocks.map(({ start, end, role }) => ({ start, end, role })),
  speakers: [...resolved.speakers],
  quotes: [...resolved.quotes],
  statistics: [...resolved.statistics],
  dates: [...resolved.dates],
  agreements: [...resolved.agreements],
  claims: [...resolved.claims],
});
