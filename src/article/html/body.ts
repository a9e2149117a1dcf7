// The text of the article: as Readability finds it, held against what the page itself declares to be its article.
import { Readability } from "@mozilla/readability";
import { keyOf, readBlocks, type TextBlock } from "./blocks.ts";
import type { Page, PageElement } from "./dom.ts";
import { dropFurniture, isSentence, withoutRepeats, wordCount } from "./furniture.ts";

/** Below this length Readability looks again, with less of the page left out; short news is shorter than its own bound. */
const SHORT_ARTICLE = 250;
const DECLARED = "[itemprop~='articleBody'], article, main, [role='main']";
const MOST_DECLARED = 40;
/** What Readability found holds less than this share of the declared article: it took a part for the whole. */
const TOO_LITTLE = 0.5;

/** The lines of a page's article; a page that is not light is read without Readability. The page is used up. */
export function readBody(page: Page, light: boolean, given: string | null): TextBlock[] {
  const declared = readDeclared(page);
  const found = light ? readWithReadability(page) : [];
  const best = proseWords(found) < TOO_LITTLE * proseWords(declared) ? declared : found;
  return withoutRepeats(given === null ? best : againstGiven(best, given));
}

function readWithReadability(page: Page): TextBlock[] {
  const reader = new Readability<PageElement>(page as never, {
    charThreshold: SHORT_ARTICLE,
    serializer: (root) => root as never,
    disableJSONLD: true,
  });
  const content = reader.parse()?.content;
  return content ? dropFurniture(readBlocks(content)) : [];
}

/** The paragraphs of the fullest element that is marked as an article, else those of the page. */
function readDeclared(page: Page): TextBlock[] {
  const marked = [...page.querySelectorAll(DECLARED)].slice(0, MOST_DECLARED);
  const roots = marked.length > 0 ? outermost(marked) : [page.body];
  const read = roots.map((root) => dropFurniture(readBlocks(root)));
  return read.reduce((best, blocks) => (proseWords(blocks) > proseWords(best) ? blocks : best), []);
}

const outermost = (elements: readonly PageElement[]): PageElement[] =>
  elements.filter((element) => !element.parentNode?.closest(DECLARED));

/** Words of lines that are sentences: a page's labels and menus are none. */
const proseWords = (blocks: readonly TextBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + (isSentence(text) ? wordCount(text) : 0), 0);

/** How much of the declared article must be on the page for its ends to be trusted. */
const NEARLY_ALL = 0.8;
/** Words; an article that breaks off has fewer, or no end. */
const NO_TEASER = 150;
/** Words; half as many in a row are in no other story. */
const LONG_LINE = 12;

/** JSON-LD may give the whole article in one piece: lines before its first and after its last are not the article's. */
function againstGiven(blocks: TextBlock[], given: string): TextBlock[] {
  const whole = ` ${keyOf(given)} `;
  const within = blocks.map(({ text }) => standsIn(whole, keyOf(text)));
  const covered = blocks.reduce((sum, { text }, i) => sum + (within[i] ? keyOf(text).length + 1 : 0), 0);
  const shown = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const isWhole =
    covered >= shown * TOO_LITTLE || (isSentence(given.trim()) && wordCount(given) >= NO_TEASER);
  if (covered >= NEARLY_ALL * whole.length && isWhole)
    return blocks.slice(within.indexOf(true), within.lastIndexOf(true) + 1);
  return shown < TOO_LITTLE * given.length ? linesOf(given) : blocks;
}

/** A long line stands there when its end or its inside does: a drop cap doubles the first letter, a note may be added. */
function standsIn(whole: string, key: string): boolean {
  const words = key.split(" ");
  if (words.length < LONG_LINE) return whole.includes(` ${key} `);
  const part = (from: number): string => ` ${words.slice(from, from + LONG_LINE / 2).join(" ")} `;
  return whole.includes(part(words.length - LONG_LINE / 2)) || whole.includes(part(1));
}

const linesOf = (given: string): TextBlock[] =>
  given
    .split(/\n+/)
    .map((line) => ({ text: line.replace(/\s+/g, " ").trim(), element: "p", linked: 0 }))
    .filter(({ text }) => text !== "");
