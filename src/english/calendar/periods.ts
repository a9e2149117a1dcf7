// Words round a running or reported period.
import { rangeLinks } from "./relative.ts";
import { wordClass } from "../word-class.ts";
import { articles, coordinators } from "../function-words.ts";
import type { CalendarUnit } from "../../calendar/period.ts";

/** Words between the two ends of a range, or two dates of one year. */
export const rangeWords = wordClass(coordinators, rangeLinks);

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

/** Words after a count of years that make it an age: "45 years old". */
export const ageWords = wordClass("old older younger");

/** Words before units without a count that make them a duration: "for years". */
export const vagueDurationLeads = wordClass("for in within after over just only take takes took spent the");

/** Words before "days of" that name a part and no length: "the early hours of Friday". */
export const partLeads = wordClass("early closing opening final first last");

// How often something comes round: frequencies and rates.

/** How often a set comes round, and its unit. */
export type Frequency = { readonly value: string; readonly grain: CalendarUnit | "hour" };

export const frequencies: ReadonlyMap<string, Frequency> = new Map<string, Frequency>([
  ["hourly", { value: "PT1H", grain: "hour" }], ["daily", { value: "P1D", grain: "day" }],
  ["weekly", { value: "P1W", grain: "week" }], ["fortnightly", { value: "P2W", grain: "week" }],
  ["biweekly", { value: "P2W", grain: "week" }], ["monthly", { value: "P1M", grain: "month" }],
  ["annually", { value: "P1Y", grain: "year" }], ["yearly", { value: "P1Y", grain: "year" }],
]); // prettier-ignore

/** What "daily" or "weekly" is the kind of and says nothing about: "a daily paper". */
export const publications = wordClass(
  "paper papers newspaper newspapers magazine magazines journal journals tabloid bulletin broadsheet",
  "publication",
);

export const everyWords = wordClass("every each");

/** Words before "a week" that make it a rate: "three times a week", "barrels a day". */
export const rateLeads = wordClass(
  "times time once twice % cents dollars euros pounds barrels percent hours days million billion",
  "thousand hundred",
);

/** Words after "two ships a week" that make the week a stretch after all: "lost two ships a week after the storm". */
export const notRateTails = wordClass("after later to into from apart of old -");

/** With these before "an hour", "a minute" it is a speed: "ten miles an hour". */
export const lengths = wordClass("miles mile kilometres kilometers km metres meters feet inches knots yards");

export const speedUnits = wordClass("second minute hour");

/** Counts of a set: "once a week". */
export const timesWords = wordClass("once twice");

/** Words before the unit that a set comes round in: "twice per week". */
export const perWords = wordClass(articles, "every each per");
