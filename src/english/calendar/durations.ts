// Words round a stretch of time.

import { wordClass } from "../word-class.ts";
/** Words after a count of years that make it an age: "45 years old". */
export const ageWords = wordClass("old older younger");

/** Words before units without a count that make them a duration: "for years". */
export const vagueDurationLeads = wordClass("for in within after over just only take takes took spent the");

/** Words before "days of" that name a part and no length: "the early hours of Friday". */
export const partLeads = wordClass("early closing opening final first last");
