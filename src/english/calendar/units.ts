import { wordClass } from "../word-class.ts";

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
