// Words round a running or reported period.

/** Words between the two ends of a range, or two dates of one year. */
export const rangeWords: ReadonlySet<string> = new Set(["to", "and", "through", "until", "-", "–", "or"]);

/** Words that stand for a reporting period without its name. */
export const periodNouns: ReadonlySet<string> = new Set(["quarter", "period"]);

/** Prepositions before "the year", "the week" that make it the running one. */
export const runningLeads: ReadonlySet<string> = new Set(["for", "over", "during", "throughout", "of"]);

/** Parts of a period, before "of the year"; "player of the year" is none. */
export const partsOfPeriod: ReadonlySet<string> = new Set([
  "days", "weeks", "months", "quarters", "quarter", "half", "rest", "remainder", "end", "part", "time", "course",
]); // prettier-ignore

/** Words between "the" and a running period. */
export const wholeWords: ReadonlySet<string> = new Set([
  "full", "fiscal", "calendar", "entire", "whole", "financial",
]); // prettier-ignore

/** Verbs behind "the year" that bound it by a date: the year ended Sept. 30. */
export const boundVerbs: ReadonlySet<string> = new Set(["ended", "ending", "to"]);

/** Words behind "the year" that say which: "the year that changed it", "the year before the war". */
export const whichWords: ReadonlySet<string> = new Set([
  "of", "that", "when", "in", "before", "after", "-", "'s",
]); // prettier-ignore

/** Nouns behind "the same" that stand for any period. */
export const anyPeriodNouns: ReadonlySet<string> = new Set(["period", "time"]);
