// Words between an agreement and the year of its signing.

import { ordinalSuffixes } from "../numbers/numbers.ts";
import { monthWords, weekdayWords } from "../calendar/calendar.ts";
import { wordClass } from "../word-class.ts";
export const monthsAndDays = wordClass(monthWords, weekdayWords);

/** "signed the Treaty of Harrow Bridge in June 1867". */
export const signingVerbs = wordClass(
  "signed concluded signing agreed adopted ratified negotiated sign reached",
);

/** Between an agreement and the year of its signing: "was signed in late June". */
export const datingWords = wordClass(ordinalSuffixes, "was were in on at , the late early");
