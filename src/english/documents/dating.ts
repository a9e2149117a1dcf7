// Words between an agreement and the year of its signing.

import { wordClass } from "../word-class.ts";
export const monthsAndDays = wordClass(
  "january february march april may june july august september october november december jan. feb. mar.",
  "apr. jun. jul. aug. sep. sept. oct. nov. dec. monday tuesday wednesday thursday friday saturday",
  "sunday",
);

/** "signed the Treaty of Harrow Bridge in June 1867". */
export const signingVerbs = wordClass(
  "signed concluded signing agreed adopted ratified negotiated sign reached",
);

/** Between an agreement and the year of its signing: "was signed in late June". */
export const datingWords = wordClass("was were in on at , the late early st nd rd th");
