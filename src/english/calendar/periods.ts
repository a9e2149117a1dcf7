// Words round a running or reported period.
import { rangeLinks } from "./relative.ts";
import { wordClass, wordTable } from "../word-class.ts";
import { articles, coordinators } from "../function-words.ts";
import type { CalendarUnit } from "../../calendar/period.ts";

const periodWords = wordTable(`
  periodNouns partsOfPeriod: quarter
  periodNouns anyPeriodNouns: period
  runningLeads: during throughout
  runningLeads vagueDurationLeads: for over
  runningLeads whichWords notRateTails: of
  partsOfPeriod: weeks months quarters half rest remainder end part course
  partsOfPeriod rateLeads: days
  partsOfPeriod anyPeriodNouns rateLeads: time
  wholeWords: full fiscal calendar entire whole financial
  boundVerbs: ended ending
  boundVerbs notRateTails: to
  whichWords: that when before 's
  whichWords vagueDurationLeads: in
  whichWords notRateTails: -
  whichWords vagueDurationLeads notRateTails: after
  ageWords: older younger
  ageWords notRateTails: old
  vagueDurationLeads: within just only take takes took spent the
  partLeads: early closing opening final first last
  publications: paper papers newspaper newspapers magazine magazines journal journals tabloid bulletin
      broadsheet publication
  everyWords perWords: every each
  rateLeads: times % cents dollars euros pounds barrels percent hours million billion thousand hundred
  rateLeads timesWords: once twice
  notRateTails: later into from apart
  lengths: miles mile kilometres kilometers km metres meters feet inches knots yards
  speedUnits: second minute hour
  perWords: per
`);

/** Words between the two ends of a range, or two dates of one year. */
export const rangeWords = wordClass(coordinators, rangeLinks);

/** Words that stand for a reporting period without its name. */
export const periodNouns = periodWords("periodNouns");

/** Prepositions before "the year", "the week" that make it the running one. */
export const runningLeads = periodWords("runningLeads");

/** Parts of a period, before "of the year"; "player of the year" is none. */
export const partsOfPeriod = periodWords("partsOfPeriod");

/** Words between "the" and a running period. */
export const wholeWords = periodWords("wholeWords");

/** Verbs after "the year" that bound it by a date: the year ended Sept. 30. */
export const boundVerbs = periodWords("boundVerbs");

/** Words after "the year" that say which: "the year that changed it", "the year before the war". */
export const whichWords = periodWords("whichWords");

/** Nouns after "the same" that stand for any period. */
export const anyPeriodNouns = periodWords("anyPeriodNouns");

/** Words after a count of years that make it an age: "45 years old". */
export const ageWords = periodWords("ageWords");

/** Words before units without a count that make them a duration: "for years". */
export const vagueDurationLeads = periodWords("vagueDurationLeads");

/** Words before "days of" that name a part and no length: "the early hours of Friday". */
export const partLeads = periodWords("partLeads");

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
export const publications = periodWords("publications");

export const everyWords = periodWords("everyWords");

/** Words before "a week" that make it a rate: "three times a week", "barrels a day". */
export const rateLeads = periodWords("rateLeads");

/** Words after "two ships a week" that make the week a stretch after all: "lost two ships a week after the storm". */
export const notRateTails = periodWords("notRateTails");

/** With these before "an hour", "a minute" it is a speed: "ten miles an hour". */
export const lengths = periodWords("lengths");

export const speedUnits = periodWords("speedUnits");

/** Counts of a set: "once a week". */
export const timesWords = periodWords("timesWords");

/** Words before the unit that a set comes round in: "twice per week". */
export const perWords = periodWords("perWords", articles);

/** They open a period that a company reports on: "the latest quarter", "the year-ago period". */
export const reportedOpeners = wordClass("latest quarter same year");
