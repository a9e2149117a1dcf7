/**
 * The article on a web page. Needs nothing of Node.
 * @module ontherecord/html
 */

import { describe } from "../../text/describe.ts";
import { keyOf, type TextBlock } from "./blocks.ts";
import { readBody } from "./body.ts";
import { cleanPage } from "./clean.ts";
import { readDeck } from "./metadata/title.ts";
import { decodeHtml } from "./decode.ts";
import { parsePage } from "./dom.ts";
import { DEFAULT_MAX_LENGTH, NoArticleError, checkLength, isEnough, isLight } from "./guard.ts";
import { wordCount } from "./furniture.ts";
import { readPageMetadata, type PageMetadata } from "./metadata/read.ts";

export { NoArticleError } from "./guard.ts";

/** What is known of a page beside its HTML. */
export type HtmlOptions = {
  /** The page's address: a date in it counts where nothing else tells one. Without it, the page's own word on it. */
  readonly url?: string | undefined;
  /** The HTTP header, for the charset of bytes: "text/html; charset=iso-8859-1". */
  readonly contentType?: string | undefined;
  /** Characters, or bytes where bytes are given; 5,000,000 when left out. */
  readonly maxLength?: number | undefined;
};

/** An article read off a page, to be given to `extract`. Dates are ISO 8601, no finer than the page gives them. */
export type HtmlArticle = {
  /** Paragraphs, headings and list items, with an empty line between them. */
  readonly text: string;
  readonly title: string | null;
  readonly byline: string[];
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly publisher: string | null;
  readonly section: string | null;
  readonly url: string | null;
  readonly language: string | null;
};

/**
 * The article on a web page: `extract(articleFromHtml(html, { url }))`. Bytes are decoded as their byte order mark, the
 * content type or the page says. Pure and offline: no script runs, nothing is fetched.
 * @throws NoArticleError when there is no article on the page, or no more than its start; the message says what was found.
 * @throws TypeError when the page is neither a string nor bytes.
 * @throws RangeError when the page is longer than `maxLength`, or nested so deeply that no article is in it.
 */
export function articleFromHtml(html: string | Uint8Array, options: HtmlOptions = {}): HtmlArticle {
  const source = readSource(html, options);
  const light = isLight(source);
  const page = parsePage(source);
  const metadata = readPageMetadata(page, options.url ?? null);
  cleanPage(page);
  const deck = readDeck(page, metadata.descriptions, metadata.title);
  const blocks = withoutTitle(readBody(page, light, metadata.body), metadata.title);
  if (!isEnough(blocks, source, metadata)) throw new NoArticleError(findings(blocks, metadata));
  return toArticle(withDeck(blocks, deck), metadata);
}

function readSource(
  html: string | Uint8Array,
  { contentType, maxLength = DEFAULT_MAX_LENGTH }: HtmlOptions,
): string {
  if (typeof html !== "string" && !(html instanceof Uint8Array))
    throw new TypeError(`ontherecord: the page: expected a string or bytes, got ${describe(html)}`);
  checkLength(html.length, maxLength, typeof html === "string" ? "characters" : "bytes");
  return typeof html === "string" ? html.replace(/^\uFEFF/, "") : decodeHtml(html, contentType);
}

/** The title has a field of its own. */
function withoutTitle(blocks: readonly TextBlock[], title: string | null): TextBlock[] {
  const key = keyOf(title ?? "");
  return blocks.filter(({ text }, i) => i > 2 || key === "" || keyOf(text) !== key);
}

function withDeck(blocks: readonly TextBlock[], deck: string | null): string[] {
  const lines = blocks.map(({ text }) => text);
  if (deck === null) return lines;
  const key = keyOf(deck);
  return lines.some((line) => keyOf(line).includes(key)) ? lines : [deck, ...lines];
}

const findings = (blocks: readonly TextBlock[], { title, paywalled }: PageMetadata) => ({
  words: blocks.reduce((sum, { text }) => sum + wordCount(text), 0),
  paragraphs: blocks.length,
  title,
  paywalled,
});

const toArticle = (lines: readonly string[], metadata: PageMetadata): HtmlArticle => ({
  text: lines.join("\n\n"),
  title: metadata.title,
  byline: metadata.byline,
  publishedAt: metadata.publishedAt,
  modifiedAt: metadata.modifiedAt,
  publisher: metadata.publisher,
  section: metadata.section,
  url: metadata.url,
  language: metadata.language,
});
