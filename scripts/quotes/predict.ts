import { readArticle } from "../../src/article/read.ts";
import { annotate } from "../../src/extract/annotate.ts";
import { builtIn } from "../../src/extract/built-in.ts";
import { extract, quotes, type Mention } from "../../src/index.ts";
import { readMetadata } from "../../src/segment/metadata.ts";
import { segment } from "../../src/segment/segment.ts";
import type { Attribution, GoldArticle, Spans } from "../scoring/corpus.ts";

export type Predicted = Attribution & { readonly confidence: number };
export type Prediction = { readonly attributions: readonly Predicted[] };

/** What the library finds in each article, by the article's id. */
export const predict = (articles: readonly GoldArticle[]): Map<string, Prediction> =>
  new Map(articles.map((article) => [article.id, { attributions: read(article).quotes.map(toAttribution) }]));

/** The library knows of an article what a reader's program would: its text and its day. */
const read = ({ text, publishedAt }: GoldArticle) =>
  extract(text, { publishedAt: publishedAt?.slice(0, DAY_LENGTH) });
const DAY_LENGTH = "2026-02-03".length;

const toAttribution = (quote: ReturnType<typeof read>["quotes"][number]): Predicted => ({
  source: spans(quote.source),
  cue: spans(quote.cue),
  content: quote.content.flatMap(spans),
  confidence: quote.confidence,
});

const spans = (mention: Mention | null): Spans => (mention ? [[mention.start, mention.end]] : []);

/** Articles a second. */
export type Speed = { readonly quotes: number; readonly extract: number };

/** A rough measure: one round over the articles, on a machine that may be busy. Call it when the code is warm. */
export function measureSpeed(articles: readonly GoldArticle[]): Speed {
  const inputs = articles.map(({ text }) => quoteInput(text));
  return {
    quotes: perSecond(inputs, (input) => [...quotes.extract(input as never)]),
    extract: perSecond(articles, read),
  };
}

function quoteInput(text: string) {
  const article = readArticle(text);
  const segments = segment(article);
  const meta = readMetadata(article, segments);
  return { segments, meta, annotations: annotate(builtIn, segments, meta) };
}

function perSecond<T>(items: readonly T[], run: (item: T) => unknown): number {
  const start = performance.now();
  for (const item of items) run(item);
  return (items.length / (performance.now() - start)) * 1000;
}
