import { wordClass } from "../word-class.ts";
import { articles } from "../function-words.ts";

/** For resolve/speakers/head-name.ts. */
export const headNameArticles = wordClass(articles);
