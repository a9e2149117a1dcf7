import { wordClass } from "../word-class.ts";

/** Words that may stand inside a subject although they are prepositions or conjunctions. */
export const subjectAfterWithinPhrase = wordClass("of for and");

/** What stands after the apostrophe where a verb is in the word: "he’d", "they’re", "didn’t". */
export const contractedVerbs = wordClass("d m t ll ve re");
