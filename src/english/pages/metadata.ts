// Names in the metadata of web pages, from schema.org, the Open Graph protocol, Dublin Core and common publishing systems.

import { wordClass } from "../word-class.ts";
/** Types of schema.org that are an article, beside those that end in "Article". */
export const articleTypes = wordClass(
  "BlogPosting LiveBlogPosting Report Review CriticReview Recipe SocialMediaPosting Obituary HowTo",
);
/** Types that say something of the page round it. */
export const pageTypes = wordClass("WebPage ItemPage FAQPage CreativeWork");

/** The first that a page has counts. */
export const publishedNames: readonly string[] = [
  "article:published_time", "og:article:published_time", "og:published_time", "article:published", "datepublished", "date_published",
  "publish-date", "publish_date", "publishdate", "published_time", "publication_date", "publicationdate", "pubdate", "parsely-pub-date",
  "sailthru.date", "cxenseparse:recs:publishtime", "article.published", "originalpublicationdate", "article_date_original", "dc.date.issued", "dcterms.issued",
  "dcterms.created", "dc.date", "dcterms.date", "dc.date.created", "citation_publication_date", "date", "article:post_date", "created",
]; // prettier-ignore
export const modifiedNames: readonly string[] = [
  "article:modified_time", "og:updated_time", "article:modified", "article:updated_time", "datemodified", "date_modified", "last-modified",
  "dcterms.modified", "dc.date.modified", "lastmod", "article.updated",
]; // prettier-ignore
export const authorNames: readonly string[] = [
  "author", "article:author_name", "parsely-author", "sailthru.author", "cxenseparse:author", "byl", "dc.creator", "dcterms.creator",
  "article:author", "og:article:author", "citation_author", "article.author", "twitter:data1", "authors",
]; // prettier-ignore
export const sectionNames: readonly string[] = [
  "article:section", "og:article:section", "section", "parsely-section", "cxenseparse:category", "dc.subject.section",
]; // prettier-ignore
export const titleNames: readonly string[] = [
  "og:title",
  "twitter:title",
  "dc.title",
  "sailthru.title",
  "parsely-title",
];
export const publisherNames: readonly string[] = [
  "og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher", "copyright-holder",
]; // prettier-ignore
export const descriptionNames: readonly string[] = [
  "og:description",
  "description",
  "twitter:description",
  "dc.description",
];
export const languageNames: readonly string[] = ["og:locale", "content-language", "language", "dc.language"];
/** Properties of schema.org that sum an article up. */
export const summaryProperties: readonly string[] = ["alternativeHeadline", "description", "abstract"];
/** Attributes of a meta element that name what it says. */
export const nameAttributes: readonly string[] = ["property", "name", "itemprop"];
