import { paywallCode, paywallPhrases } from "../../../english/pages/html.ts";
import { articleTypes, nameAttributes, pageTypes } from "../../../english/pages/metadata.ts";
import { type Page, isElement, isText, type PageElement } from "../dom.ts";
import { keyOf, plainText } from "../blocks.ts";
import { objectsOf, readJsonLd, textsOf, typesOf, type JsonObject } from "./json-ld.ts";

// What a page's JSON-LD says of its article: { "@type": "NewsArticle", "headline": …, "datePublished": … }

/** Objects of JSON-LD that are the article, or the page that it stands on; the article first. */
export type Described = { readonly all: readonly JsonObject[]; readonly about: readonly JsonObject[] };

/** @param address the page's; an article that gives another one is another story */
export function readDescribed(page: Page, address: string | null): Described {
  const all = readJsonLd(page);
  const articles = all.filter((object) => typesOf(object).some(isArticleType));
  const own = articles.find((object) => address !== null && addressesOf(object).includes(bare(address)));
  const shown = keyOf(page.querySelector("h1")?.textContent ?? "");
  const titled = articles.find((object) => shown !== "" && keyOf(text(object, "headline") ?? "") === shown);
  const article = own ?? titled ?? articles[0];
  const pages = all.filter((object) => typesOf(object).some((type) => pageTypes.has(type)));
  return { all, about: [...(article ? [article] : []), ...pages] };
}

/** "NewsArticle", "schema:NewsArticle", "http://schema.org/ReportageNewsArticle" */
function isArticleType(type: string): boolean {
  const name = type.slice(Math.max(type.lastIndexOf("/"), type.lastIndexOf(":")) + 1);
  return name.endsWith("Article") || articleTypes.has(name);
}

function addressesOf(object: JsonObject): string[] {
  const page = object.mainEntityOfPage;
  const ids = objectsOf(page, []).flatMap((inner) => [...textsOf(inner["@id"]), ...textsOf(inner.url)]);
  return [...textsOf(object.url), ...textsOf(page), ...ids].map(bare);
}

/** An address without what may differ: protocol, query, last slash. */
const bare = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/[?#][\s\S]*$/, "")
    .replace(/\/$/, "");

/** A text that an object gives under a name, as a reader would see it. */
export function text(object: JsonObject, name: string): string | null {
  const [value] = textsOf(object[name]).map(plainText);
  return value === undefined || value === "" ? null : value;
}

/** The first that the objects give under the names. */
export function firstText({ about }: Described, ...names: readonly string[]): string | null {
  for (const name of names)
    for (const object of about) {
      const value = text(object, name);
      if (value !== null) return value;
    }
  return null;
}

// <meta property="article:section" content="Politics">

/** What a page's meta elements say, by name in lower case; of one that comes twice, each. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const LONGEST = 2_000;

export function readMetaTags(page: Page): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of page.querySelectorAll("meta[content]")) {
    const value = plainText(meta.getAttribute("content")!.slice(0, LONGEST));
    for (const attribute of nameAttributes) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && value !== "") tags.set(name, [...(tags.get(name) ?? []), value]);
    }
  }
  return tags;
}

/** The values of the names, in the order of the names. */
export const valuesOf = (tags: MetaTags, names: readonly string[]): string[] =>
  names.flatMap((name) => tags.get(name) ?? []);

// { "isAccessibleForFree": false }, or <div>Subscribe to continue reading</div>

const LONGEST_LINE = 300;

/** Whether a page says that its article is for those who pay; it may show it all the same. */
export const isPaywalled = (page: Page, { about }: Described): boolean =>
  about.some(({ isAccessibleForFree: free }) => /^false$/i.test(String(free))) ||
  asksReaders(page.documentElement);

function asksReaders(element: PageElement): boolean {
  if (paywallCode.has(element.localName)) return false;
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (isElement(child) ? asksReaders(child) : isText(child) && isAsking(child.textContent!)) return true;
  return false;
}

function isAsking(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const line = text.toLowerCase();
  return paywallPhrases.some((phrase) => line.includes(phrase));
}
