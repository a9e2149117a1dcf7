import { wordClass } from "../word-class.ts";

/** For extract/people/rules/words.ts. */
export const wordsSmallFirstNames = wordClass("per an so my do");

/** For extract/people/rules/runs.ts. */
export const runsOwners = wordClass("our your my the us");
