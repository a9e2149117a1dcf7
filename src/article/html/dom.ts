import { DOMParser } from "linkedom";

// What is used of the DOM, so that no browser's types are needed: they would let code of the library reach for a window.

export type PageNode = {
  readonly nodeType: number;
  readonly parentNode: PageElement | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  textContent: string | null;
  remove(): void;
};

export type PageElement = PageNode & {
  readonly localName: string;
  readonly firstElementChild: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly previousElementSibling: PageElement | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  contains(other: PageNode): boolean;
  replaceWith(...nodes: (PageNode | string)[]): void;
  append(...nodes: (PageNode | string)[]): void;
  cloneNode(deep: boolean): PageElement;
};

export type Page = {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  createElement(name: string): PageElement;
};

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT;
export const isText = (node: PageNode): boolean => node.nodeType === TEXT;

/** Tags that browsers supply where a page leaves them out; the parser does not. */
const ROOT = /<html\b[^<>]{0,2000}>/i;
// eslint-disable-next-line words/no-word-list -- names of elements
const FRAME_TAGS = /<\/?(?:html|head|body)\b[^<>]{0,2000}>/gi;

/** A page as a DOM; a fragment, `<p>One.</p>`, and a page that never closes its head become the body of one. */
export function parsePage(html: string): Page {
  const page = parse(html);
  if (isWhole(page)) return page;
  const root = ROOT.exec(html)?.[0] ?? "<html>"; // it tells the language
  return parse(`<!doctype html>${root}<head></head><body>${html.replace(FRAME_TAGS, "")}</body></html>`);
}

const parse = (html: string): Page => new DOMParser().parseFromString(html, "text/html") as unknown as Page;

function isWhole(page: Page): boolean {
  const body = page.querySelector("body");
  return (
    body?.parentNode?.localName === "html" && body.parentNode === page.documentElement && page.body === body
  );
}
