import { wordClass } from "../word-class.ts";

/** Words that may stand inside a subject although they are prepositions or conjunctions. */
export const subjectAfterWithinPhrase = wordClass("of for and");
