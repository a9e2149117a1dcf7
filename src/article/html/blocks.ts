// <p>One <a>two</a>.</p><ul><li>Three</li></ul> is “One two.” and “Three”, each a block of its own.
import { isElement, isText, parsePage, type PageElement, type PageNode } from "./dom.ts";
import { blockElements } from "../../english/pages/html.ts";

/** A line of the article: a paragraph, heading, list item or table row. */
export type TextBlock = {
  readonly text: string;
  /** The element that it stands in: "p", "h2", "li". */
  readonly element: string;
  /** How many of its characters are links. */
  readonly linked: number;
};

/** A row is a line: its cells stand beside each other. */
const CELLS: ReadonlySet<string> = new Set(["td", "th"]);
/** Zero-width spaces, soft hyphens and control characters: they are in no word that a reader sees. */
// eslint-disable-next-line no-control-regex -- the point of the pattern
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]/g;

/** One line of text as a reader sees it. */
export const plainLine = (text: string): string => text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();

/** The lines of an element, in order. */
export function readBlocks(root: PageElement): TextBlock[] {
  const blocks: TextBlock[] = [];
  let [text, linked, element] = ["", 0, root.localName];

  const flush = (): void => {
    const line = plainLine(text);
    if (line !== "") blocks.push({ text: line, element, linked: Math.min(linked, line.length) });
    [text, linked] = ["", 0];
  };
  const enter = (node: PageElement, inLink: boolean): void => {
    const breaks = blockElements.has(node.localName);
    const around = element;
    if (breaks) flush();
    if (breaks && node.localName !== "br") element = nameOf(node, around);
    else if (CELLS.has(node.localName)) text += " ";
    walk(node, inLink || node.localName === "a");
    if (breaks) flush();
    element = around;
  };
  const walk = (parent: PageElement, inLink: boolean): void => {
    for (let node: PageNode | null = parent.firstChild; node; node = node.nextSibling)
      if (isElement(node)) enter(node, inLink);
      else if (isText(node)) {
        text += node.textContent!;
        if (inLink) linked += plainLine(node.textContent!).length;
      }
  };
  walk(root, false);
  flush();
  return blocks;
}

/** A paragraph in a list item is that item, whatever else it is wrapped in. */
const nameOf = (node: PageElement, around: string): string =>
  around === "li" && /^(?:p|div)$/.test(node.localName) ? around : node.localName;

/** A metadata value as a reader would see it: "Fish &amp; chips <em>again</em>" is "Fish & chips again". */
export function plainText(value: string): string {
  const decoded = /[&<]/.test(value) ? (parsePage(`<p>${value}</p>`).body.textContent ?? "") : value;
  return plainLine(decoded);
}

/** A text by its letters and digits, to tell whether two say the same. */
export const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
