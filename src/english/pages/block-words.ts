import { wordClass } from "../word-class.ts";

/** For segment/blocks/glossary.ts. */
export const glossaryArticles = wordClass("a an the one");

/** For segment/blocks/glossary.ts. */
export const glossaryLinks = wordClass("the of for and or");

/** "Published by …" is no headline. */
export const titlesNoTitle = wordClass("published by updated posted");
