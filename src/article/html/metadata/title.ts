// <h1>Harbour to close for six weeks</h1>, rather than <title>Harbour to close for six weeks | The Oakford Echo</title>
import { keyOf, plainLine } from "../blocks.ts";
import { hasName } from "../clean.ts";
import type { Page, PageElement } from "../dom.ts";
import { wordCount } from "../furniture.ts";
import { firstText, type Described, type MetaTags, valuesOf } from "./described.ts";
import { deckNames } from "../../../english/pages/html.ts";
import { titleNames } from "../../../english/pages/metadata.ts";

const LONGEST_HEADING = 300;
/** Two headlines of one story share this much of their longer words; a site's name and its story's share none. */
const ALIKE = 0.3;
const BARS = [" | ", " - ", " – ", " — ", " » ", " · ", " • "];
const LONGEST_SITE = 60;

/** The headline as readers see it; where the page shows none, the one that its metadata give. */
export function readTitle(
  page: Page,
  described: Described,
  tags: MetaTags,
  publisher: string | null,
): string | null {
  const given = [
    firstText(described, "headline"),
    ...valuesOf(tags, titleNames),
    plainLine(page.querySelector("title")?.textContent ?? "") || null,
  ].filter((title): title is string => title !== null);
  return shownTitle(page, given) ?? (given[0] === undefined ? null : withoutSite(given[0], publisher, given));
}

/** The first main heading that is like a title given; where none is given, the first. */
function shownTitle(page: Page, given: readonly string[]): string | null {
  const headings = [...page.querySelectorAll("h1")]
    .slice(0, 20)
    .map(({ textContent }) => plainLine(textContent!));
  const shown = headings.filter((heading) => keyOf(heading) !== "" && heading.length <= LONGEST_HEADING);
  if (given.length === 0) return shown[0] ?? null;
  return shown.find((heading) => given.some((title) => areAlike(heading, title))) ?? null;
}

function areAlike(a: string, b: string): boolean {
  const [wordsA, wordsB] = [longWords(a), longWords(b)];
  const shared = [...wordsA].filter((word) => wordsB.has(word)).length;
  return shared > 0 && shared >= ALIKE * Math.min(wordsA.size, wordsB.size) && wordsA.size > 1;
}

const longWords = (title: string): Set<string> =>
  new Set(
    keyOf(title)
      .split(" ")
      .filter((word) => word.length > 2),
  );

/** "Harbour to close | The Oakford Echo": what stands after the bar is the publisher, or missing from other titles. */
function withoutSite(title: string, publisher: string | null, given: readonly string[]): string {
  const bar = Math.max(...BARS.map((sign) => title.lastIndexOf(sign)));
  if (bar <= 0 || title.length - bar > LONGEST_SITE) return title;
  const cut = title.slice(0, bar);
  const site = keyOf(title.slice(bar));
  const house = keyOf(publisher ?? "");
  const known = house !== "" && (house.includes(site) || site.includes(house));
  const agreed = given.some((other) => keyOf(other) === keyOf(cut));
  return keyOf(cut) !== "" && (known || agreed || title[bar + 1] === "|") ? cut : title;
}

// <h1>Harbour to close</h1><p class="standfirst">Ferries will leave from the old pier.</p>

const SHORTEST = 4;
const LONGEST = 70;
const MOST_ELEMENTS = 3_000;
/** As much of a summary must stand there as one that is cut off has. */
const KEY_LENGTH = 60;
const LINES = "h2, h3, h4, p, div, span";

/** The line under the headline: one that a summary of the page repeats, or that is named for it; null without one. */
export function readDeck(page: Page, descriptions: readonly string[], title: string | null): string | null {
  const summaries = descriptions
    .map((line) => keyOf(line).slice(0, KEY_LENGTH))
    .filter((key) => key.includes(" "));
  const headline = keyOf(title ?? "");
  const below = linesBelowHeadline(page);
  const repeated = below.find(({ key }) => summaries.some((summary) => key.startsWith(summary)));
  const found = repeated ?? below.find(({ element }) => isNamedDeck(element));
  return found === undefined || found.key === headline ? null : found.line;
}

type Line = { readonly element: PageElement; readonly line: string; readonly key: string };

function linesBelowHeadline(page: Page): Line[] {
  const elements = [...page.querySelectorAll(`h1, ${LINES}`)].slice(0, MOST_ELEMENTS);
  const headline = elements.findIndex(({ localName }) => localName === "h1");
  const lines: Line[] = [];
  for (const element of elements.slice(headline + 1)) {
    if (element.querySelector("p, div, h2, li, table")) continue;
    const line = plainLine(element.textContent!);
    const words = wordCount(line);
    if (words >= SHORTEST && words <= LONGEST) lines.push({ element, line, key: keyOf(line) });
  }
  return lines;
}

const isNamedDeck = (element: PageElement): boolean =>
  [element, element.parentNode].some(
    (one) => one && hasName(one, (words) => words.some((word) => deckNames.has(word))),
  );
