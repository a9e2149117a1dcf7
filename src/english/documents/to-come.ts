// Words that put an agreement into the future or the past.

import { wordClass } from "../word-class.ts";
/** Adjectives and determiners of an agreement to come. */
export const prospective = wordClass(
  "any future possible potential proposed eventual prospective hoped planned draft new next elusive",
  "upcoming looming",
);

/** Words of one to come, before the agreement and in its sentence: "once a peace deal …", "push for a ceasefire". */
export const prospectiveBefore = wordClass(
  "reach reaching negotiate negotiating negotiations negotiation talks seek seeks seeking want wants",
  "wanted hope hopes hoping if once until unless when toward towards pursue pursuing would could will",
  "should may might must can to propose proposes proposing push pushing call calls calling called urge",
  "urges urged demand demands demanded need needs for soon before securing secure discuss discussed",
  "discussing ready without chances prospects ahead",
);

/** Words of one that stands: "signed a peace treaty". */
export const concludedBefore = wordClass(
  "signed reached struck concluded ratified agreed violated violating broke breached brokered secured",
  "sealed clinched announced under since existing implement implementing",
);

/** Words of one to come, right after it: "a peace agreement is reached", "a treaty would". */
export const prospectiveAfter = wordClass("is would will must could should can may might cannot");

/** Words of one that is not there yet, whatever stands nearer: "once a truce is signed". */
export const conditional = wordClass("if once until unless soon when before");
