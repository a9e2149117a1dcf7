import { subjectPronouns } from "../function-words.ts";
import { wordClass } from "../word-class.ts";
import { articles } from "../function-words.ts";

/** For extract/statistics/rules/time.ts. */
export const timeRelative = wordClass("last next this past");

/** For extract/statistics/rules/phrase.ts. */
export const phraseSequence = wordClass("last first next past top remaining other");

/** For extract/statistics/rules/figure-word.ts. */
export const figureWordShares = wordClass("percent percentage cent cents pc pct points");

/** "on top of 6,500": what stands before the "of" is not what is counted. */
export const nounBeforeNotMeasured = wordClass("top ahead out because instead");

/** For extract/statistics/rules/noun-before.ts. */
export const nounBeforeLeads = wordClass("to and or will would may might can could should must not");

/** For extract/statistics/rules/noun.ts. */
export const nounFillers = wordClass("more other additional further extra or total such");

/** For extract/statistics/rules/noun.ts. */
export const nounParents = wordClass("mother father parent grandmother grandfather mum mom dad");

/** For extract/statistics/rules/denominator.ts. */
export const denominatorWholes = wordClass("all the its their his her our those these");

/** "half of them", "47% of it" */
export const denominatorPronouns = wordClass("it them us you");

/** For extract/statistics/rules/phrase-before.ts. */
export const phraseBeforeArticles = wordClass(articles);

/** For extract/statistics/rules/described.ts. */
export const describedMovedBy = wordClass("by to from at below above");

/** Never after a preposition: "as she waited" is a clause. */
export const verbSubjectNominative = wordClass("he she they we i who");

/** For extract/statistics/rules/percent.ts. */
export const percentPoints = wordClass("point points pts");

/** For extract/statistics/rules/percent.ts. */
export const percentPointSigns = wordClass("pp ppt ppts");

/** Parts that are also times or turns: no improper fractions. */
export const fractionTimes = wordClass("quarters halves thirds");

/** Another half than a share: "the first half". */
export const fractionNotShared = wordClass("first second the other better last opening");

/** For extract/statistics/rules/fraction.ts. */
export const fractionSharedBefore = wordClass(
  "by than nearly almost about roughly around over under only just",
);

/** For extract/statistics/rules/fraction.ts. */
export const fractionSharedAfter = wordClass("of the its their all");

/** For extract/statistics/rules/bare-age.ts. */
export const bareAgeAged = wordClass("aged age ages");

/** For extract/statistics/rules/bare-age.ts. */
export const bareAgeTurning = wordClass("is was be been turned turns");

/** For extract/statistics/rules/bare-age.ts. */
export const bareAgeDying = wordClass("dies died dead");

/** For extract/statistics/rules/bare-age.ts. */
export const bareAgePersons = wordClass("he she who");

/** "people under 30". */
export const bareAgeBounds = wordClass("under over above below");

/** For extract/statistics/rules/bare-age.ts. */
export const bareAgeAgedGroups = wordClass(
  "people men women children adults those anyone everyone voters residents",
);

/** For extract/statistics/rules/bare-age.ts. */
export const bareAgeTerms = wordClass("years months weeks days");

/** For extract/statistics/rules/exclusions.ts. */
export const exclusionsFreeBeforeHyphen = wordClass(
  "sub minus under over to now then nearly about almost roughly",
);

/** For extract/statistics/rules/range.ts. */
export const rangeLinks = wordClass("to through or");

/** Which way, the figures tell: "has gone from 0.6 million to 1.9 million". */
export const moveGoing = wordClass("go goes going gone went moved swung shifted");

/** For extract/statistics/rules/change-cue.ts. */
export const changeCuePlaced = wordClass("in of after");

/** For extract/statistics/rules/change-cue.ts. */
export const changeCueMaking = wordClass("make makes made making");

/** Between the halves of "two-, three- and four-bedroom homes". */
export const compoundJoints = wordClass(", and or to");

/** Nouns with these endings are mostly persons: "systems engineer". */
export const personEndings = wordClass("er or ist man woman ian ant ive");

/** So end the names of those who speak for a body: "the leader of the Front, which". */
export const leaderEndings = wordClass(
  "man woman person chief head minister president secretary director leader executive governor mayor",
  "officer analyst economist",
);

/** "$23 in afternoon trading": when, and no kind of money. */
export const tradingWords = wordClass("trading trade hours dealings");

/** Subjects that a verb hangs on: "they've", "there's". */
export const contracting = wordClass(subjectPronouns, "there");
