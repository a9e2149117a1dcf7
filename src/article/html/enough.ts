// 34 words and “Subscribe to continue reading” are the start of an article; 34 words that a page calls its article are one
import type { TextBlock } from "./blocks.ts";
import { wordCount } from "./furniture.ts";
import type { PageMetadata } from "./metadata/read.ts";

const FEWEST_IN_FRAGMENT = 3;
const FEWEST_DECLARED = 5;
const FEWEST = 40;
const FEWEST_BEHIND_PAYWALL = 60;

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
