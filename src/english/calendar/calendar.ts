// Months, days, units of time: the one home of their names, which every other list takes from here.
import { dotted, fullForms, numbered, wordClass } from "../word-class.ts";
import type { TimeUnit } from "../../calendar/period.ts";

/** Each month's name, and how newspapers shorten it. */
const monthRows = [
  "january jan. jan", "february feb. feb", "march mar. mar", "april apr. apr", "may", "june jun. jun", "july jul. jul",
  "august aug. aug", "september sept. sept sep. sep", "october oct. oct", "november nov. nov", "december dec. dec",
]; // prettier-ignore

/** Names of the months and their short forms, each to its number. */
export const months = numbered(monthRows);
export const monthNames = fullForms(monthRows);
/** "jan." … "dec." */
export const monthAbbreviations = dotted(months.keys());
/** Every name and short form. */
export const monthWords = wordClass(months.keys());

/** Each weekday's name, and how newspapers shorten it. */
const weekdayRows = [
  "monday mon. mon", "tuesday tues. tues tue. tue", "wednesday wed. wed", "thursday thurs. thurs thur. thu. thu",
  "friday fri. fri", "saturday sat. sat", "sunday sun. sun",
]; // prettier-ignore

/** Names of the days of the week and their short forms; Monday is 1, as in ISO 8601. */
export const weekdays = numbered(weekdayRows);
export const weekdayNames = fullForms(weekdayRows);
/** "mon." … "sun." */
export const weekdayAbbreviations = dotted(weekdays.keys());
/** Every name and short form. */
export const weekdayWords = wordClass(weekdays.keys());

/** Days reckoned from the publication date. */
export const dayWords: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1], ["today", 0], ["tomorrow", 1],
]); // prettier-ignore

/** Words for a night, in days from the publication date. */
export const nightWords: ReadonlyMap<string, number> = new Map([["tonight", 0], ["overnight", -1]]); // prettier-ignore

/** "yesterday today tomorrow tonight" */
export const nearDays = wordClass(dayWords.keys(), "tonight");

/** Units of time, singular and plural. */
export const units: ReadonlyMap<string, TimeUnit> = new Map([
  ["second", "second"], ["seconds", "second"], ["minute", "minute"], ["minutes", "minute"],
  ["hour", "hour"], ["hours", "hour"], ["day", "day"], ["days", "day"], ["week", "week"], ["weeks", "week"],
  ["fortnight", "fortnight"], ["fortnights", "fortnight"],
  ["month", "month"], ["months", "month"], ["quarter", "quarter"], ["quarters", "quarter"],
  ["year", "year"], ["years", "year"], ["decade", "decade"], ["decades", "decade"],
  ["century", "century"], ["centuries", "century"],
]); // prettier-ignore

/** Plurals of the units, and each unit in the singular. */
export const pluralUnits = wordClass([...units.keys()].filter((word) => word.endsWith("s")));
export const singularUnits = wordClass(units.values());

/** How pages and tables shorten them: "5 mins ago". */
export const shortUnits: ReadonlyMap<string, TimeUnit> = new Map([
  ["sec", "second"], ["secs", "second"], ["min", "minute"], ["mins", "minute"], ["min.", "minute"], ["mins.", "minute"],
  ["hr", "hour"], ["hrs", "hour"], ["hr.", "hour"], ["hrs.", "hour"], ["yr", "year"], ["yrs", "year"],
]); // prettier-ignore

// Units of time, and the words that count them.

/** Counts without a figure. */
export const vagueCounts = wordClass("several few some many");

/** Words between a count and its unit. */
export const countQualifiers = wordClass(
  "more full straight consecutive long whole solid trading working business",
);

/** Words that make plural units vague in time: "recent weeks". */
export const vagueUnits: ReadonlyMap<string, string> = new Map([
  ["recent", "PAST_REF"], ["coming", "FUTURE_REF"], ["future", "FUTURE_REF"], ["upcoming", "FUTURE_REF"],
  ["these", "PRESENT_REF"],
]); // prettier-ignore
