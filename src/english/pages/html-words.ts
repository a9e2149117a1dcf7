import { wordClass } from "../word-class.ts";

/** For article/html/blocks.ts. */
export const blockElements = wordClass(
  "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption",
  "figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table",
  "tbody tfoot thead tr ul",
);

/** These never hold an article, not even on a page that wraps everything in a form. */
export const cleanAlwaysDead = wordClass("script style template svg iframe button img");

/** For article/html/clean.ts. */
export const cleanFrame = wordClass("html head body main article");

/** For article/html/metadata/byline.ts. */
export const bylineNames = wordClass("byline author authors writer");

/** For article/html/metadata/dates.ts. */
export const datesDateNames = wordClass(
  "date dateline datetime published publish pubdate timestamp posted time byline",
);

/** For article/html/metadata/paywall.ts. */
export const paywallCode = wordClass("script style template noscript");
