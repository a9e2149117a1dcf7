import { lines } from "./lines.ts";
import { articles, coordinators } from "../function-words.ts";

/** For segment/blocks/glossary.ts. */
export const glossaryArticles = lines("glossaryArticles", articles);

/** For segment/blocks/glossary.ts. */
export const glossaryLinks = lines("glossaryLinks", coordinators);

/** "Published by …" is no headline. */
export const titlesNoTitle = lines("titlesNoTitle");
