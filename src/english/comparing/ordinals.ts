import { wordClass } from "../word-class.ts";

/** Behind these an ordinal counts no place: "for the first time", "at first", "the second half of". */
export const notRanked = wordClass(
  "time half of person hand thing day century quarter week month year season round leg decade minute",
  "hour term",
);

/** May stand between an ordinal and what is ranked: "the second most common". */
export const degrees = wordClass("most least");
