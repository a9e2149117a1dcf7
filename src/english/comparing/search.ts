import { wordClass } from "../word-class.ts";

/** What posts and pages add around words; nothing to search for. */
export const postWords = wordClass("via rt amp com www http https");
