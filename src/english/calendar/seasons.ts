// Seasons and decades by name.

import { wordClass } from "../word-class.ts";
/** Seasons and their TIMEX3 codes. */
export const seasons: ReadonlyMap<string, string> = new Map([
  ["spring", "SP"], ["summer", "SU"], ["autumn", "FA"], ["fall", "FA"], ["winter", "WI"],
]); // prettier-ignore

/** The month a season begins in, north of the equator: decides only which year's is meant. */
export const seasonMonths: ReadonlyMap<string, number> = new Map([
  ["SP", 3], ["SU", 6], ["FA", 9], ["WI", 12],
]); // prettier-ignore

/** Decades by name: "the nineties". */
export const decadeNames: ReadonlyMap<string, number> = new Map([
  ["twenties", 20], ["thirties", 30], ["forties", 40], ["fifties", 50], ["sixties", 60], ["seventies", 70],
  ["eighties", 80], ["nineties", 90],
]); // prettier-ignore

/** Words before a bare season: "in the spring", "mid-summer". */
export const seasonLeads = wordClass("the in early mid late by since until -");

/** Words before "the fall" of a year, which is also a defeat. */
export const seasonPrepositions = wordClass("in during by over since until through");

/** Words between "the" and a decade: "the late eighties". */
export const partsOfDecade = wordClass("early mid late -");
