import { wordClass } from "../word-class.ts";

/** Ordinal words; "last" and "only" rank nothing. */
export const ordinalWords: ReadonlyMap<string, number> = new Map(
  (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
    "sixteenth seventeenth eighteenth nineteenth twentieth"
  )
    .split(" ")
    .map((word, i) => [word, i + 1]),
);

/** Behind these an ordinal counts no place: "for the first time", "at first", "the second half of". */
export const notRanked = wordClass(
  "time half of person hand thing day century quarter week month year season round leg decade minute",
  "hour term",
);

/** May stand between an ordinal and what is ranked: "the second most common". */
export const degrees = wordClass("most least");
