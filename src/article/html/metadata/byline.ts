// { "author": [{ "@type": "Person", "name": "Ada Brook" }] }, then <meta name="author">, then <a rel="author">
import { hasName } from "../clean.ts";
import type { Page, PageElement } from "../dom.ts";
import { keyOf, plainText, readBlocks } from "../blocks.ts";
import { type Described, valuesOf, type MetaTags } from "./described.ts";
import { isObject, objectsOf, textsOf, typesOf, type JsonObject } from "./json-ld.ts";
import { authorNames } from "../../../english/pages/metadata.ts";
import { isPersonName, readNames } from "./names.ts";
import { bylineNames } from "../../../english/pages/html.ts";

type Sources = {
  readonly page: Page;
  readonly described: Described;
  readonly tags: MetaTags;
  readonly publisher: string | null;
};

const LONGEST_LINE = 200;
const LONGEST_SIGNATURE = 80;
const LONGEST_SOURCE = 2_000;
const MOST_ELEMENTS = 400;
const MARKED = "[itemprop~='author'] [itemprop='name'], [rel~='author'], [itemprop~='author']";
const AUTHOR_LINK =
  "a[href*='/author/'], a[href*='/authors/'], a[href*='/journalist/'], a[href*='/staff/'], a[href*='/profile/']";
const LINES = "p, div, span, i, em, small, cite, address, b, strong, h4, h5, h6";
const NAMED_BYLINE =
  "[class*='byline' i], [class*='author' i], [class*='writer' i], [id*='byline' i], [id*='author' i]";

/** Who wrote the article; a publisher that signs for all its articles is nobody where the page names somebody else. */
export function readAuthors({ page, described, tags, publisher }: Sources): string[] {
  const house = keyOf(publisher ?? "");
  let lastResort: string[] = [];
  for (const source of [
    () => describedAuthors(described),
    () => taggedAuthors(tags),
    () => shownAuthors(page),
  ]) {
    const names = source();
    const persons = names.filter((name) => keyOf(name) !== house);
    if (persons.length > 0) return persons;
    if (lastResort.length === 0) lastResort = names;
  }
  return lastResort;
}

function describedAuthors({ all, about }: Described): string[] {
  for (const object of about) {
    const names = unique([...authorsOf(object.author, all), ...authorsOf(object.creator, all)]);
    if (names.length > 0) return names;
  }
  return [];
}

function authorsOf(value: unknown, all: readonly JsonObject[]): string[] {
  const given = textsOf(value).flatMap((line) => readNames(plainText(line)));
  const people = objectsOf(value, all).filter((author) => isObject(author));
  const sorted = [...people].sort((a, b) => Number(isBody(a)) - Number(isBody(b)));
  return [
    ...given,
    ...sorted.flatMap(({ name }) => textsOf(name).flatMap((one) => readNames(plainText(one)))),
  ];
}

const isBody = (author: JsonObject): boolean => typesOf(author).some((type) => type.includes("Organization"));

function taggedAuthors(tags: MetaTags): string[] {
  for (const name of authorNames) {
    const names = unique(valuesOf(tags, [name]).flatMap(readNames));
    if (names.length > 0) return names;
  }
  return [];
}

/** Links marked as the author's, then elements named for it, links to pages of authors, and lines that begin with "By". */
function shownAuthors(page: Page): string[] {
  const marked = unique(linesOf(page, MARKED, () => true).flatMap(readNames));
  if (marked.length > 0) return marked;
  const named = firstNames(linesOf(page, NAMED_BYLINE, isByline), () => true);
  if (named.length > 0) return named;
  const linked = firstNames(linesOf(page, AUTHOR_LINK, isInArticle), isPersonName);
  return linked.length > 0
    ? linked
    : firstNames(linesOf(page, LINES, isInArticle).filter(isSigned), isPersonName);
}

function firstNames(lines: readonly string[], holds: (name: string) => boolean): string[] {
  for (const line of lines) {
    const names = readNames(line);
    if (names.length > 0 && names.every(holds)) return unique(names);
  }
  return [];
}

/** The first line of each element that is short. */
function linesOf(page: Page, selector: string, holds: (element: PageElement) => boolean): string[] {
  const found = [...page.querySelectorAll(selector)].slice(0, MOST_ELEMENTS).filter(holds);
  return found.flatMap((element) => {
    if (element.textContent!.length > LONGEST_SOURCE) return [];
    const line = readBlocks(element)[0]?.text ?? "";
    return line !== "" && line.length <= LONGEST_LINE ? [line] : [];
  });
}

const isInArticle = (element: PageElement): boolean => !element.closest("aside, nav, footer, header nav");

const isByline = (element: PageElement): boolean =>
  isInArticle(element) && hasName(element, (words) => words.some((word) => bylineNames.has(word)));

/** "By Ada Brook", "Words and photos by Ada Brook" */
const isSigned = (line: string): boolean =>
  /^(?:\w{1,12}\s){0,3}by\s+\p{Lu}/iu.test(line) && line.length <= LONGEST_SIGNATURE;

const unique = (names: readonly string[]): string[] => [...new Set(names)];
