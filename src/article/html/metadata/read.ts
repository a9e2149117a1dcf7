import type { Page } from "../dom.ts";
import { plainText } from "../blocks.ts";
import { readAuthors } from "./byline.ts";
import { readModified, readPublished } from "./dates.ts";
import {
  firstText,
  readDescribed,
  text,
  type Described,
  isPaywalled,
  readMetaTags,
  valuesOf,
  type MetaTags,
} from "./described.ts";
import { objectsOf, textsOf } from "./json-ld.ts";
import {
  descriptionNames,
  languageNames,
  publisherNames,
  sectionNames,
  summaryProperties,
} from "../../../english/pages/metadata.ts";
import { readTitle } from "./title.ts";

/** What a page says of its article, apart from its text. */
export type PageMetadata = {
  readonly title: string | null;
  readonly byline: string[];
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly publisher: string | null;
  readonly section: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** The article as JSON-LD gives it, without paragraphs more often than not. */
  readonly body: string | null;
  /** Summaries of it, which the page may show under its headline. */
  readonly descriptions: readonly string[];
  /** The page says what its article is, whatever the text. */
  readonly declared: boolean;
  readonly paywalled: boolean;
};

export function readPageMetadata(page: Page, given: string | null): PageMetadata {
  const tags = readMetaTags(page);
  const url = given ?? readAddress(page, tags);
  const described = readDescribed(page, url);
  const publisher = readPublisher(described, tags);
  const sources = { page, described, tags, url, publisher };
  return {
    title: readTitle(page, described, tags, publisher),
    byline: readAuthors(sources),
    publishedAt: readPublished(sources),
    modifiedAt: readModified(sources),
    publisher,
    section: firstText(described, "articleSection") ?? valuesOf(tags, sectionNames)[0] ?? null,
    url,
    language: readLanguage(page, described, tags),
    body: described.about.flatMap((object) => textsOf(object.articleBody))[0] ?? null,
    descriptions: readDescriptions(described, tags),
    declared: described.about.length > 0 || tags.get("og:type")?.[0]?.toLowerCase() === "article",
    paywalled: isPaywalled(page, described),
  };
}

const ADDRESS = /^https?:\/\//i;

const readAddress = (page: Page, tags: MetaTags): string | null =>
  [page.querySelector("link[rel='canonical']")?.getAttribute("href"), ...valuesOf(tags, ["og:url"])].find(
    (address) => address != null && ADDRESS.test(address),
  ) ?? null;

function readPublisher(described: Described, tags: MetaTags): string | null {
  const bodies = described.about.flatMap(({ publisher }) => [
    ...objectsOf(publisher, described.all).map((body) => text(body, "name")),
    ...textsOf(publisher).map(plainText),
  ]);
  const names = [...bodies, ...valuesOf(tags, publisherNames)];
  return names.find((name) => name !== null && name !== "" && !ADDRESS.test(name)) ?? null;
}

const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i;

/** A tag such as "en-GB"; what is none, "English", is left to the text. */
function readLanguage(page: Page, described: Described, tags: MetaTags): string | null {
  const given = [
    page.querySelector("html[lang]")?.getAttribute("lang")?.trim(),
    firstText(described, "inLanguage"),
    ...valuesOf(tags, languageNames),
  ];
  return given.find((tag) => tag != null && LANGUAGE.test(tag))?.replaceAll("_", "-") ?? null;
}

const readDescriptions = (described: Described, tags: MetaTags): string[] => {
  const given = summaryProperties.map((name) => firstText(described, name));
  return [...given, ...valuesOf(tags, descriptionNames)].filter((line): line is string => line !== null);
};
