import { wordClass } from "../word-class.ts";

/** For resolve/speakers/head-name.ts. */
export const headNameArticles = wordClass("the a an");
