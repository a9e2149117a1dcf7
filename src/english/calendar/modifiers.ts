// Words before an expression that make it a part, a bound or an estimate.

import { wordClass } from "../word-class.ts";
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
export const modifierParts = wordClass("the early mid late - of end start beginning middle close");

/** Words before "over" where it means "more than": "for over a year", against "spread over ten years". */
export const overLeads = wordClass(
  "for in after of lasted lasting last took take just well spent within than",
);
