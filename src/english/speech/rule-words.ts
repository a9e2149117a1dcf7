import { wordClass } from "../word-class.ts";
import { questionWords } from "../function-words.ts";

/** For extract/quotes/rules/anonymity.ts. */
export const anonymityReasons = wordClass("because since as so");

/** For extract/quotes/rules/declined.ts. */
export const declinedSaying = wordClass(
  "say tell explain disclose specify reveal confirm discuss predict comment",
);

/** For extract/quotes/rules/declined.ts. */
export const declinedClauses = wordClass(questionWords, "whether who which if that");

/** For extract/quotes/rules/hearsay.ts. */
export const hearsayHeard = wordClass(
  "said thought believed understood reported rumoured rumored alleged known reputed",
);

/** For extract/quotes/rules/hearsay.ts. */
export const hearsayTold = wordClass("told informed warned advised reminded assured");

/** For extract/quotes/rules/hearsay.ts. */
export const hearsayAsked = wordClass("asked pressed questioned");

/** For extract/quotes/rules/mark.ts. */
export const markMore = wordClass("before after as while when");

/** For extract/quotes/rules/only-that.ts. */
export const onlyThatOnly = wordClass("only year month week day night morning evening time");

/** For extract/quotes/rules/polled.ts. */
export const polledAsked = wordClass("polled surveyed interviewed consulted contacted questioned canvassed");

/** For extract/quotes/rules/whole-report.ts. */
export const wholeReportRelatives = wordClass("that which who");

/** For extract/quotes/rules/whole-subject.ts. */
export const wholeSubjectLeads = wordClass("to not will would could did does wouldn't didn't");

/** For extract/quotes/rules/added.ts. */
export const addedOrdinals = wordClass("second third fourth fifth sixth seventh");

/** For extract/quotes/rules/added.ts. */
export const addedAdding = wordClass("add adds added adding recall recalls recalled");

/** For extract/quotes/rules/added.ts. */
export const addedAbout = wordClass("about some nearly around over");

/** What bears a name in marks is not quoted. */
export const namedNaming = wordClass("know name nickname title entitle dub call rename");

/** For extract/quotes/rules/named.ts. */
export const namedBe = wordClass("is are was were been being");

/** "Not everyone admired her": who did not is not told. */
export const nobodyAll = wordClass("everyone everybody all every many");

/** For extract/quotes/rules/nobody.ts. */
export const nobodySeen = wordClass("seen obtained reviewed viewed");

/** For extract/quotes/rules/nobody.ts. */
export const nobodyRubrics = wordClass(
  "opinion analysis editorial comment commentary explainer explained watch live video review column",
  "exclusive breaking update updated interview profile feature podcast photos obituary correction note",
);

/** What somebody may or may not do, nobody has done. */
export const nobodyModals = wordClass("cannot can can't may must should");

/** For extract/quotes/rules/outlook.ts. */
export const outlookBehindNoun = wordClass("to as for of by");

/** For extract/quotes/rules/talk.ts. */
export const talked = wordClass("spoke speaks talked talks speaking talking");

/** For extract/quotes/rules/talk.ts. */
export const talkTo = wordClass("to with in at");

/** Who does these passes on what another says. */
export const passedOnRelaying = wordClass("report quote cite");

/** For extract/quotes/rules/quoted-as.ts. */
export const quotedAsBe = wordClass("was were is are been being");
