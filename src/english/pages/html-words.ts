import { markup } from "./markup.ts";

/** For article/html/blocks.ts. */
export const blockElements = markup("blockElements");

/** These never hold an article, not even on a page that wraps everything in a form. */
export const cleanAlwaysDead = markup("cleanAlwaysDead");

/** For article/html/clean.ts. */
export const cleanFrame = markup("cleanFrame");

/** For article/html/metadata/byline.ts. */
export const bylineNames = markup("bylineNames");

/** For article/html/metadata/dates.ts. */
export const datesDateNames = markup("datesDateNames");

/** For article/html/metadata/paywall.ts. */
export const paywallCode = markup("paywallCode");
