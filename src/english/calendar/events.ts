// Days that stand for what happened on them: public history.

import { wordClass } from "../word-class.ts";
/** Nouns that make a day the event that happened on it: "the Sept. 11 attacks". */
export const eventNouns = wordClass(
  "attack attacks terrorist terror massacre assault assaults hijackers hijackings riot riots",
  "insurrection commission memorial victims rioters committee bombings survivors families",
);

/** Words before such a day that make it the event, far from that time of the year: "since Sept. 11". */
export const eventLeads = wordClass("since before after pre post -");

export type EventDay = { readonly year: number; readonly month: number; readonly day: number };

/** Days that stand for an event by month and day alone; public history. */
export const eventDays: ReadonlyMap<string, EventDay> = new Map([
  ["9-11", { year: 2001, month: 9, day: 11 }], // attacks on the United States
  ["1-6", { year: 2021, month: 1, day: 6 }], // storming of the United States Capitol
  ["10-7", { year: 2023, month: 10, day: 7 }], // attack on Israel
]);

/** Weekdays that became a name, with the day where there is but one; public history. */
export const namedWeekdays: ReadonlyMap<string, EventDay | null> = new Map<string, EventDay | null>([
  ["black monday", { year: 1987, month: 10, day: 19 }], ["black tuesday", { year: 1929, month: 10, day: 29 }],
  ["black thursday", { year: 1929, month: 10, day: 24 }], ["black wednesday", { year: 1992, month: 9, day: 16 }],
  ["black friday", null], ["bloody sunday", null], ["super tuesday", null], ["super sunday", null], ["ruby tuesday", null],
]); // prettier-ignore
