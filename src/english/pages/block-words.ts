import { wordClass } from "../word-class.ts";
import { articles, coordinators } from "../function-words.ts";

/** For segment/blocks/glossary.ts. */
export const glossaryArticles = wordClass(articles, "one");

/** For segment/blocks/glossary.ts. */
export const glossaryLinks = wordClass(coordinators, "the of for");

/** "Published by …" is no headline. */
export const titlesNoTitle = wordClass("published by updated posted");
