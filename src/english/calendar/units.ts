import { wordClass } from "../word-class.ts";

import type { TimeUnit } from "../../calendar/duration.ts";

// Units of time, and the words that count them.

/** Units of time, singular and plural. */
export const units: ReadonlyMap<string, TimeUnit> = new Map([
  ["second", "second"], ["seconds", "second"], ["minute", "minute"], ["minutes", "minute"],
  ["hour", "hour"], ["hours", "hour"], ["day", "day"], ["days", "day"], ["week", "week"], ["weeks", "week"],
  ["fortnight", "fortnight"], ["fortnights", "fortnight"],
  ["month", "month"], ["months", "month"], ["quarter", "quarter"], ["quarters", "quarter"],
  ["year", "year"], ["years", "year"], ["decade", "decade"], ["decades", "decade"],
  ["century", "century"], ["centuries", "century"],
]); // prettier-ignore

/** Plurals of the units above. */
export const pluralUnits = wordClass(
  "seconds minutes hours days weeks fortnights months quarters years decades centuries",
);

export const ordinals: ReadonlyMap<string, number> = new Map([
  ["first", 1], ["second", 2], ["third", 3], ["fourth", 4], ["fifth", 5], ["sixth", 6], ["seventh", 7], ["eighth", 8],
  ["ninth", 9], ["tenth", 10], ["eleventh", 11], ["twelfth", 12], ["thirteenth", 13], ["fourteenth", 14],
  ["fifteenth", 15], ["sixteenth", 16], ["seventeenth", 17], ["eighteenth", 18], ["nineteenth", 19],
  ["twentieth", 20],
]); // prettier-ignore

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
