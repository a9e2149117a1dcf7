// What shows something: "customs data released on Monday", "a poll of 1,200 voters".

import { wordClass } from "../word-class.ts";
export const showingNouns = wordClass(
  "data figures statistics numbers results survey surveys poll polls study studies report reports",
  "records documents filing filings estimates census index research analysis tally returns minutes",
  "forecasts projections audit review papers statement readings",
);

/** What such a paper does, by base form: "customs data showed". */
export const showingVerbs: ReadonlyMap<string, string> = new Map([
  ["showed", "show"], ["shows", "show"], ["show", "show"], ["indicated", "indicate"], ["suggested", "suggest"], ["revealed", "reveal"],
]); // prettier-ignore
