// Words that say how far a date reaches.

import { wordClass } from "../word-class.ts";
export type Bound = "since" | "until" | "before" | "after";

/** Words right before a date that open one side of it. */
export const bounds: ReadonlyMap<string, Bound> = new Map([
  ["since", "since"], ["until", "until"], ["till", "until"], ["through", "until"], ["by", "until"], ["before", "before"],
  ["after", "after"],
] as const); // prettier-ignore

/** Words between the two ends of a range. */
export const rangeLinks = wordClass("to through until till and - – —");
