import { wordClass } from "../word-class.ts";
import { articles } from "../function-words.ts";

import type { CalendarUnit } from "../../calendar/period.ts";

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
