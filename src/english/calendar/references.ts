// Words that only place an event before, at or after the time of writing.

import { wordClass } from "../word-class.ts";
import { commonPrepositions, coordinators, haveForms, subjectPronouns } from "../function-words.ts";
/** Words that only place an event before, about or after the time of writing. */
export const vagueReferences: ReadonlyMap<string, string> = new Map([
  ["now", "PRESENT_REF"], ["currently", "PRESENT_REF"], ["nowadays", "PRESENT_REF"], ["presently", "PRESENT_REF"],
  ["recently", "PAST_REF"], ["recent", "PAST_REF"],
  ["soon", "FUTURE_REF"], ["current", "PRESENT_REF"],
]); // prettier-ignore

/** Phrases that do the same; the article before them is theirs. */
export const vaguePhrases: ReadonlyMap<string, string> = new Map([
  ["past", "PAST_REF"], ["present", "PRESENT_REF"], ["future", "FUTURE_REF"], ["near future", "FUTURE_REF"],
  ["near term", "FUTURE_REF"], ["short term", "FUTURE_REF"], ["long term", "FUTURE_REF"],
  ["foreseeable future", "FUTURE_REF"], ["recent past", "PAST_REF"], ["time being", "PRESENT_REF"],
  ["distant past", "PAST_REF"],
]); // prettier-ignore

/** Words that may follow "the future" and "the past", which are adjectives before any other. */
export const phraseFollowers = wordClass(
  subjectPronouns,
  coordinators,
  commonPrepositions,
  haveForms,
  "as is was will if that when because than are so who",
);
