// Words that make four figures a count, an amount or an address, and no year.

import { wordClass } from "../word-class.ts";
/** Words after a year in figures that make it a count: "2000 people". */
export const countedNouns = wordClass(
  "people men women children percent % troops points pounds dollars euros miles metres meters feet",
  "kilometres kilometers km kg tons tonnes shares votes jobs barrels acres hectares million billion",
  "trillion thousand hundred hours days weeks months years",
);

/** Signs and words before figures that make them an amount: "$2000", "No. 1984". */
export const amountSigns = wordClass(
  "$ £ € ¥ no. nos. # room flight route highway channel boeing airbus section article line + = rule",
  "bill resolution form page s. h.r. title chapter area unit windows model",
);

/** Nouns of an address, two or three words after its number: "1800 Elm Street". */
export const streetNouns = wordClass(
  "street st. avenue ave. road rd. boulevard blvd. lane drive square highway",
);
