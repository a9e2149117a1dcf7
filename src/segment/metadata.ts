import type { Article, Meta } from "../article/schema.ts";
import { readByline } from "./metadata/byline.ts";
import { readPublication } from "./metadata/publication.ts";
import { readPublisher } from "./metadata/publisher.ts";
import { readSection } from "./metadata/section.ts";
import type { Segments } from "./segments.ts";

/** What is known of the article: as given, else read off its title, byline, section, dateline and caption blocks. */
export function readMetadata(article: Article, segments: Segments): Meta {
  const byline = readByline(segments);
  const read = readPublication(segments);
  return {
    title: article.title ?? readTitle(segments),
    byline: article.byline == null ? byline.names : [article.byline].flat(),
    publisher: article.publisher ?? readPublisher(segments) ?? byline.agency,
    section: article.section ?? readSection(segments),
    url: article.url ?? null,
    publishedAt: article.publishedAt ?? read.publishedAt,
    publishedAtBasis: article.publishedAt ? "given" : read.basis,
    modifiedAt: article.modifiedAt ?? read.modifiedAt,
    language: article.language ?? "en",
  };
}

function readTitle({ text, blocks }: Segments): string | null {
  const title = blocks.find(({ role }) => role === "title");
  return title ? text.slice(title.start, title.end) : null;
}
