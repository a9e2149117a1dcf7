import { Parser } from "htmlparser2";
import type { TextBlock } from "./blocks.ts";
import { wordCount } from "./furniture.ts";
import type { PageMetadata } from "./metadata/read.ts";

/** Characters, or bytes where bytes are given. News pages have up to two million. */
export const DEFAULT_MAX_LENGTH = 5_000_000;
/** Browsers nest no deeper than 512; what lies deeper slows every step that walks up or down. */
const DEEPEST = 512;

/** @throws RangeError when a page is too long to be read in reasonable time. */
export function checkLength(length: number, maxLength: number, unit: "characters" | "bytes"): void {
  if (length > maxLength)
    throw new RangeError(
      `ontherecord: the page has ${length} ${unit}; expected at most ${maxLength} (option maxLength)`,
    );
}

/** Elements, attributes, comments and pieces of text; the largest of sixty news pages had 11,000. */
const MOST_PARTS = 120_000;
/** Their text is taken out before Readability looks at the page. */
const CODE: ReadonlySet<string> = new Set(["script", "style"]);
/** Characters of one class attribute; the DOM splits it into a list. */
const LONGEST_CLASS = 50_000;

/** Readability looks at a node many times, once for each that it stands in: from here on that takes more than seconds. */
const LIGHT = { parts: 60_000, levels: 1_500_000 };

/**
 * Whether Readability can be let at a page; what it cannot read is read by what it declares to be its article.
 * @throws RangeError for a page of too many parts, or nested too deeply; that is found before a tree is built of it.
 */
export function isLight(html: string): boolean {
  let [depth, parts, levels, isCode] = [0, 0, 0, false];
  const count = (more = 1): void => {
    parts += more;
    levels += depth * more;
    if (parts > MOST_PARTS) refuse(`has more than ${MOST_PARTS} elements, attributes and texts`);
  };
  const parser = new Parser({
    onopentagname: (name) => {
      count();
      isCode = CODE.has(name);
      if (++depth > DEEPEST) refuse(`nests elements more than ${DEEPEST} levels deep`);
    },
    onclosetag: () => {
      depth--;
      isCode = false;
    },
    onattribute: (name, value) => {
      count();
      if (name === "class" && value.length > LONGEST_CLASS)
        refuse(`has a class attribute of ${value.length} characters`);
    },
    // Each sign that must be escaped becomes a text of its own when Readability writes the page and reads it again.
    ontext: (text) => count(isCode ? 1 : text.split(/[&<>]/).length),
    oncomment: () => count(),
  });
  parser.end(html);
  return parts <= LIGHT.parts && levels <= LIGHT.levels;
}

function refuse(what: string): never {
  throw new RangeError(`ontherecord: the page ${what}; no article is written so`);
}

/** What was found on a page that holds no article. */
export type Findings = {
  readonly words: number;
  readonly paragraphs: number;
  readonly title: string | null;
  /** The page says that the article is for subscribers. */
  readonly paywalled: boolean;
};

/** The page holds no article, or only the start of one: `code` is "NO_ARTICLE", the rest says what was found. */
export class NoArticleError extends Error {
  override readonly name = "NoArticleError";
  readonly code = "NO_ARTICLE";
  readonly words: number;
  readonly paragraphs: number;
  readonly title: string | null;
  readonly paywalled: boolean;

  constructor(found: Findings) {
    super(`ontherecord: no article on this page: ${describeFindings(found)}`);
    this.words = found.words;
    this.paragraphs = found.paragraphs;
    this.title = found.title;
    this.paywalled = found.paywalled;
  }
}

/** "only 34 words of text in 2 paragraphs; title “Harbour to close”; the page is for subscribers" */
function describeFindings({ words, paragraphs, title, paywalled }: Findings): string {
  const text =
    words === 0 ? "no text" : `only ${count(words, "word")} of text in ${count(paragraphs, "paragraph")}`;
  const named = title === null ? "no title" : `title “${title}”`;
  return [text, named, ...(paywalled ? ["the page is for subscribers"] : [])].join("; ");
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

// 34 words and “Subscribe to continue reading” are the start of an article; 34 words that a page calls its article are one

const FEWEST_IN_FRAGMENT = 3;
const FEWEST_DECLARED = 5;
const FEWEST = 40;
const FEWEST_BEHIND_PAYWALL = 60;

// eslint-disable-next-line words/no-word-list -- names of elements
const WHOLE_PAGE = /<(?:html|head|body|title|meta)\b/i;
const ARTICLE_MARK = /<article\b|itemprop=["']?articleBody/i;

/** Whether what was found is an article. A fragment that somebody cut out is one, however short. */
export function isEnough(blocks: readonly TextBlock[], source: string, metadata: PageMetadata): boolean {
  const words = blocks.reduce((sum, { text }) => sum + wordCount(text), 0);
  return words >= fewest(source, metadata);
}

function fewest(source: string, { declared, paywalled }: PageMetadata): number {
  if (paywalled) return FEWEST_BEHIND_PAYWALL;
  if (declared || ARTICLE_MARK.test(source)) return FEWEST_DECLARED;
  return WHOLE_PAGE.test(source) ? FEWEST : FEWEST_IN_FRAGMENT;
}
