// <div class="story__related">Ferry fares to rise</div> is no part of the article around it.
import { plainLine } from "./blocks.ts";
import { isElement, isText, type Page, type PageElement, type PageNode } from "./dom.ts";
import { isSentence, wordCount } from "./furniture.ts";
import {
  cleanAlwaysDead,
  cleanFrame,
  commentNames,
  deadElements,
  deadNames,
  deadPairs,
  deadRoles,
  embeddedPosts,
} from "../../english/pages/html.ts";

const DEAD_ELEMENTS: ReadonlySet<string> = new Set(deadElements);
/** An element with this share of the page's prose holds the article, whatever it is called. */
const SHARE_OF_ARTICLE = 0.25;
const ARTICLE_BODY = "h1, [itemprop~='articleBody'], [class*='article-body' i], [class*='articlebody' i]";
/** Shorter stretches of text are menus, labels and names. */
const SHORTEST_PROSE = 40;
/** Words; shorter ones may be a label and a link. */
const SHORTEST_SENTENCE = 8;
/** Longer names were not given by people. */
const LONGEST_NAME = 400;

/** Takes out of a page what its markup says is no article: scripts, menus, captions, other stories, appeals. */
export function cleanPage(page: Page): void {
  for (const post of page.querySelectorAll(embeddedPosts.join(","))) post.remove();
  const prose = new Map<PageElement, number>();
  const total = measureProse(page.documentElement, prose);
  const holdsArticle = (element: PageElement): boolean =>
    prose.get(element)! > total * SHARE_OF_ARTICLE || element.querySelector(ARTICLE_BODY) !== null;
  removeDead(page.documentElement, holdsArticle);
  for (const paragraph of page.querySelectorAll("p")) unlink(paragraph);
}

/** Characters of prose in each element; the depth of the page is bounded before it is parsed. */
function measureProse(element: PageElement, prose: Map<PageElement, number>): number {
  let length = 0;
  if (!cleanAlwaysDead.has(element.localName))
    for (let child = element.firstChild; child; child = child.nextSibling)
      if (isElement(child)) length += measureProse(child, prose);
      else if (isText(child)) length += proseLength(child);
  prose.set(element, length);
  return length;
}

function proseLength(text: PageNode): number {
  const { length } = text.textContent!.trim();
  return length < SHORTEST_PROSE ? 0 : length;
}

/** Comment nodes go too: <!-- --> between two words would part them into two paragraphs. */
function removeDead(element: PageElement, holdsArticle: (element: PageElement) => boolean): void {
  let next: PageNode | null;
  for (let child = element.firstChild; child; child = next) {
    next = child.nextSibling;
    if (!isElement(child)) {
      if (!isText(child)) child.remove();
    } else if (isNeverArticle(child) || (isDead(child) && !holdsArticle(child))) child.remove();
    else removeDead(child, holdsArticle);
  }
}

/** What readers wrote under an article may be longer than the article. */
const isNeverArticle = (element: PageElement): boolean =>
  cleanAlwaysDead.has(element.localName) || (isReaders(element) && !element.querySelector("h1"));

const isReaders = (element: PageElement): boolean =>
  element.localName !== "body" && hasName(element, (words) => commentNames.has(words.join(" ")));

function isDead(element: PageElement): boolean {
  if (cleanFrame.has(element.localName)) return false;
  if (DEAD_ELEMENTS.has(element.localName) || deadRoles.has(element.getAttribute("role") ?? "")) return true;
  if (isHidden(element)) return true;
  return hasName(element, (words) => words.some(isDeadName));
}

/** "hidden", but not "hidden md:block": that is shown where there is room. */
function isHidden(element: PageElement): boolean {
  if (element.getAttribute("hidden") !== null || element.getAttribute("aria-hidden") === "true") return true;
  const names = element.getAttribute("class") ?? "";
  return /(?:^|\s)hidden(?:\s|$)/.test(names) && !names.includes(":");
}

/** Links inside a sentence are its words: a paragraph must not be taken for a list of links because of them. */
function unlink(paragraph: PageElement): void {
  const links = [...paragraph.querySelectorAll("a")];
  if (links.length === 0) return;
  const line = plainLine(paragraph.textContent!);
  if (!isSentence(line) || wordCount(line) < SHORTEST_SENTENCE) return;
  if (links.some((link) => plainLine(link.textContent!) === line)) return;
  for (const link of links) link.replaceWith(link.textContent!);
}

const isDeadName = (word: string, i: number, words: readonly string[]): boolean =>
  deadNames.has(word) || (i > 0 && deadPairs.has(`${words[i - 1]} ${word}`));

/**
 * The names in an element's class and id, each word by word: "storyRelated box_top" is story, related and box, top. An id
 * is not parted at capitals, for many are random: "xAdR".
 */
export function hasName(element: PageElement, holds: (words: readonly string[]) => boolean): boolean {
  const names = shortNames(element, "class").map((name) => name.replace(/([a-z])(?=[A-Z])/g, "$1 "));
  return [...names, ...shortNames(element, "id")].some((name) => holds(wordsOf(name)));
}

function shortNames(element: PageElement, attribute: string): string[] {
  const value = element.getAttribute(attribute) ?? "";
  return value === "" || value.length > LONGEST_NAME ? [] : value.split(/\s+/);
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
