// What a page's JSON-LD says of its article: { "@type": "NewsArticle", "headline": …, "datePublished": … }
import type { Page } from "../dom.ts";
import { keyOf, plainText } from "../text.ts";
import { objectsOf, readJsonLd, textsOf, typesOf, type JsonObject } from "./json-ld.ts";
import { articleTypes, pageTypes } from "../../../english/pages/metadata.ts";

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
