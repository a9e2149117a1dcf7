// <h1>Harbour to close</h1><p class="standfirst">Ferries will leave from the old pier.</p>
import { plainLine } from "./blocks.ts";
import { hasName } from "./clean.ts";
import type { Page, PageElement } from "./dom.ts";
import { deckNames } from "../../english/pages/html.ts";
import { wordCount } from "./furniture.ts";
import { keyOf } from "./text.ts";

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
