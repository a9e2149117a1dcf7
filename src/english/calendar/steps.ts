// Words that count from the publication date, or from what was mentioned before.

import { wordClass } from "../word-class.ts";
import { orderings, relativeTimes } from "../function-words.ts";
/** How many units a word puts between the publication date and the period it names. */
export const steps: ReadonlyMap<string, number> = new Map([
  ["last", -1], ["this", 0], ["current", 0], ["next", 1], ["coming", 1],
]); // prettier-ignore

/** The same, reckoned from the period mentioned before. */
export const anchoredSteps: ReadonlyMap<string, number> = new Map([
  ["previous", -1], ["preceding", -1], ["prior", -1], ["following", 1], ["next", 1], ["same", 0], ["that", 0],
]); // prettier-ignore

/** Words before a count of units that make it the stretch up to now, or from now on. */
export const stretches: ReadonlyMap<string, number> = new Map([
  ["past", -1], ["last", -1], ["previous", -1], ["preceding", -1], ["next", 1], ["coming", 1], ["following", 1],
]); // prettier-ignore

/** Words before a part of the day, in days from the publication date: "last night". */
export const partSteps: ReadonlyMap<string, number> = new Map([["this", 0], ["last", -1]]); // prettier-ignore

/** Words before a weekday that say which one. */
export const weekdayShifts = wordClass(orderings, "this past coming following");

/** Words after "a year" that count back: "a year ago". */
export const backWords = wordClass(relativeTimes, "before");

/** Words after a week or a weekday that put it one further off: "the week after next". */
export const doubleSteps: ReadonlyMap<string, number> = new Map([["after next", 2], ["before last", -2]]); // prettier-ignore
