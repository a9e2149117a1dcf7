// datePublished, then article:published_time, then <time datetime>, then /2026/02/03/ in the address
import { hasName } from "../clean.ts";
import type { Page, PageElement } from "../dom.ts";
import { firstText, type Described, valuesOf, type MetaTags } from "./described.ts";
import { readDate } from "./iso-date.ts";
import { modifiedNames, publishedNames } from "../../../english/pages/metadata.ts";
import { datesDateNames } from "../../../english/pages/html.ts";

type Sources = {
  readonly page: Page;
  readonly described: Described;
  readonly tags: MetaTags;
  readonly url: string | null;
};

/** A line that tells when is no longer than this: "Published Feb. 3, 2026 at 9:30 a.m. | Updated 2 hours ago". */
const LONGEST_LINE = 120;
const MOST_ELEMENTS = 200;
const DATED =
  "[class*='date' i], [class*='publish' i], [class*='posted' i], [class*='time' i], [class*='byline' i]";
const URL_DAY = /\/((?:19|20)\d{2})(?:([/-])(\d{1,2}|[a-z]{3})\2(\d{1,2})|(\d{2})(\d{2}))(?=[/_.-]|$)/i;

export function readPublished({ page, described, tags, url }: Sources): string | null {
  return firstDate([
    () => firstText(described, "datePublished", "dateCreated", "uploadDate"),
    ...valuesOf(tags, publishedNames).map((value) => () => value),
    () => timeElement(page, (time) => isMarked(time, "datePublished")),
    () => timeElement(page, (time) => !isModified(time)),
    () => dayOfAddress(url),
    () => writtenDate(page),
  ]);
}

export function readModified({ page, described, tags }: Sources): string | null {
  return firstDate([
    () => firstText(described, "dateModified"),
    ...valuesOf(tags, modifiedNames).map((value) => () => value),
    () => timeElement(page, isModified),
  ]);
}

function firstDate(sources: readonly (() => string | null)[]): string | null {
  for (const source of sources) {
    const value = source();
    const date = value === null ? null : readDate(value);
    if (date !== null) return date;
  }
  return null;
}

/** The first `<time>` of the article that holds; those of comments and of other stories come after it. */
function timeElement(page: Page, holds: (time: PageElement) => boolean): string | null {
  const times = [...page.querySelectorAll("time, [itemprop^='date' i]")].slice(0, MOST_ELEMENTS);
  const found = times.filter((time) => holds(time) && !time.closest("aside, nav, footer"));
  const values = found.map(
    (time) => time.getAttribute("datetime") ?? time.getAttribute("content") ?? time.textContent!,
  );
  return values.find((value) => readDate(value) !== null) ?? null;
}

const isMarked = (time: PageElement, property: string): boolean =>
  time.getAttribute("itemprop")?.toLowerCase() === property.toLowerCase() ||
  time.getAttribute("pubdate") !== null;

const isModified = (time: PageElement): boolean =>
  time.getAttribute("itemprop")?.toLowerCase() === "datemodified" ||
  hasName(time, (words) => words.includes("updated") || words.includes("modified"));

/** "/2026/02/03/harbour", "/2026/feb/03/harbour", "/2026-02-03-harbour", "/20260203/"; a month alone is no day. */
function dayOfAddress(url: string | null): string | null {
  const parts = URL_DAY.exec(url ?? "");
  if (!parts) return null;
  const [, year, , month = parts[5]!, day = parts[6]!] = parts;
  return /\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`;
}

/** "Feb. 3, 2026 at 9:30 a.m." in an element that is named for it. */
function writtenDate(page: Page): string | null {
  for (const element of [...page.querySelectorAll(DATED)].slice(0, MOST_ELEMENTS)) {
    const named = hasName(element, (words) => words.some((word) => datesDateNames.has(word)));
    const line = named ? element.textContent!.replace(/\s+/g, " ").trim() : "";
    if (line !== "" && line.length <= LONGEST_LINE && readDate(line) !== null) return line;
  }
  return null;
}
