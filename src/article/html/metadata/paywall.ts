// { "isAccessibleForFree": false }, or <div>Subscribe to continue reading</div>
import { isElement, isText, type Page, type PageElement } from "../dom.ts";
import { paywallPhrases } from "../../../english/pages/html.ts";
import type { Described } from "./described.ts";
import { paywallCode } from "../../../english/pages/html-words.ts";

const LONGEST_LINE = 300;

/** Whether a page says that its article is for those who pay; it may show it all the same. */
export const isPaywalled = (page: Page, { about }: Described): boolean =>
  about.some(({ isAccessibleForFree: free }) => /^false$/i.test(String(free))) ||
  asksReaders(page.documentElement);

function asksReaders(element: PageElement): boolean {
  if (paywallCode.has(element.localName)) return false;
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (isElement(child) ? asksReaders(child) : isText(child) && isAsking(child.textContent!)) return true;
  return false;
}

function isAsking(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const line = text.toLowerCase();
  return paywallPhrases.some((phrase) => line.includes(phrase));
}
