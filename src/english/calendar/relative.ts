// Words that count from the publication date, or from what was mentioned before.
import { partsOfDecade } from "./clock.ts";
import { wordClass, wordTable } from "../word-class.ts";
import {
  orderings,
  relativeTimes,
  commonPrepositions,
  coordinators,
  haveForms,
  subjectPronouns,
} from "../function-words.ts";

const relativeWords = wordTable(`
  weekdayShifts: this past coming following
  phraseFollowers: as is was will if that when because are so who
  phraseFollowers overLeads: than
  rangeLinks: to through until till and - – —
  modifierParts: the end start beginning middle close
  modifierParts overLeads: of
  overLeads: for in after lasted lasting last took take just well spent within
`);

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
export const weekdayShifts = relativeWords("weekdayShifts", orderings);

/** Words after "a year" that count back: "a year ago". */
export const backWords = wordClass(relativeTimes, "before");

/** Words after a week or a weekday that put it one further off: "the week after next". */
export const doubleSteps: ReadonlyMap<string, number> = new Map([["after next", 2], ["before last", -2]]); // prettier-ignore

/** Words that only place an event before, about or after the time of writing. */
export const vagueReferences: ReadonlyMap<string, string> = new Map([
  ["now", "PRESENT_REF"], ["currently", "PRESENT_REF"], ["nowadays", "PRESENT_REF"], ["presently", "PRESENT_REF"],
  ["recently", "PAST_REF"], ["recent", "PAST_REF"],
  ["soon", "FUTURE_REF"], ["current", "PRESENT_REF"],
]); // prettier-ignore

/** Phrases that do the same; the article before them is theirs. */
export const vaguePhrases: ReadonlyMap<string, string> = new Map([
  ["past", "PAST_REF"], ["present", "PRESENT_REF"], ["future", "FUTURE_REF"], ["near future", "FUTURE_REF"],
  ["near term", "FUTURE_REF"], ["short term", "FUTURE_REF"], ["long term", "FUTURE_REF"],
  ["foreseeable future", "FUTURE_REF"], ["recent past", "PAST_REF"], ["time being", "PRESENT_REF"],
  ["distant past", "PAST_REF"],
]); // prettier-ignore

/** Words that may follow "the future" and "the past", which are adjectives before any other. */
export const phraseFollowers = relativeWords(
  "phraseFollowers",
  subjectPronouns,
  coordinators,
  commonPrepositions,
  haveForms,
);

export type Bound = "since" | "until" | "before" | "after";

/** Words right before a date that open one side of it. */
export const bounds: ReadonlyMap<string, Bound> = new Map([
  ["since", "since"], ["until", "until"], ["till", "until"], ["through", "until"], ["by", "until"], ["before", "before"],
  ["after", "after"],
] as const); // prettier-ignore

/** Words between the two ends of a range. */
export const rangeLinks = relativeWords("rangeLinks");

/** Words before an expression that say which part of it, how much of it, or how exact it is: TIMEX3 `mod`. */
export const modifiers: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
  ["early", { mod: "START", of: "date" }], ["earlier", { mod: "START", of: "deictic" }],
  ["mid", { mod: "MID", of: "date" }], ["middle", { mod: "MID", of: "part" }],
  ["late", { mod: "END", of: "date" }], ["later", { mod: "END", of: "deictic" }],
  ["beginning", { mod: "START", of: "part" }], ["start", { mod: "START", of: "part" }],
  ["end", { mod: "END", of: "part" }], ["close", { mod: "END", of: "part" }],
  ["about", { mod: "APPROX", of: "amount" }], ["around", { mod: "APPROX", of: "amount" }],
  ["roughly", { mod: "APPROX", of: "amount" }], ["approximately", { mod: "APPROX", of: "amount" }],
  ["some", { mod: "APPROX", of: "amount" }],
  ["nearly", { mod: "LESS_THAN", of: "amount" }], ["almost", { mod: "LESS_THAN", of: "amount" }],
  ["under", { mod: "LESS_THAN", of: "amount" }], ["less than", { mod: "LESS_THAN", of: "amount" }],
  ["fewer than", { mod: "LESS_THAN", of: "amount" }],
  ["over", { mod: "MORE_THAN", of: "amount" }], ["more than", { mod: "MORE_THAN", of: "amount" }],
  ["at least", { mod: "EQUAL_OR_MORE", of: "amount" }],
  ["up to", { mod: "EQUAL_OR_LESS", of: "amount" }], ["at most", { mod: "EQUAL_OR_LESS", of: "amount" }],
  ["no more than", { mod: "EQUAL_OR_LESS", of: "amount" }],
]); // prettier-ignore

/**
 * date: before a calendar date ("early March"); deictic: before one reckoned from today, or "in the year" ("later this
 * week"); part: with "of" ("the end of May"); amount: before a duration ("nearly two years").
 */
export type Modifier = { readonly mod: string; readonly of: "date" | "deictic" | "part" | "amount" };

/** What may stand between that preposition and its date: "by the end of May", "until mid-May". */
export const modifierParts = relativeWords("modifierParts", partsOfDecade);

/** Words before "over" where it means "more than": "for over a year", against "spread over ten years". */
export const overLeads = relativeWords("overLeads");

/** Where a length of time leads with such a word after it: from today, or from what was mentioned before. */
export type LengthStep = { readonly from: "today" | "anchor"; readonly by: 1 | -1 };
export const lengthSteps: ReadonlyMap<string, LengthStep> = new Map<string, LengthStep>([
  ["ago", { from: "today", by: -1 }], ["hence", { from: "today", by: 1 }],
  ["earlier", { from: "anchor", by: -1 }], ["before", { from: "anchor", by: -1 }],
]); // prettier-ignore
