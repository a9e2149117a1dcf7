// Words round a running or reported period.

import { wordClass } from "../word-class.ts";
import { coordinators } from "../function-words.ts";
/** Words between the two ends of a range, or two dates of one year. */
export const rangeWords = wordClass(coordinators, "to through until - –");

/** Words that stand for a reporting period without its name. */
export const periodNouns = wordClass("quarter period");

/** Prepositions before "the year", "the week" that make it the running one. */
export const runningLeads = wordClass("for over during throughout of");

/** Parts of a period, before "of the year"; "player of the year" is none. */
export const partsOfPeriod = wordClass(
  "days weeks months quarters quarter half rest remainder end part time course",
);

/** Words between "the" and a running period. */
export const wholeWords = wordClass("full fiscal calendar entire whole financial");

/** Verbs after "the year" that bound it by a date: the year ended Sept. 30. */
export const boundVerbs = wordClass("ended ending to");

/** Words after "the year" that say which: "the year that changed it", "the year before the war". */
export const whichWords = wordClass("of that when in before after - 's");

/** Nouns after "the same" that stand for any period. */
export const anyPeriodNouns = wordClass("period time");
