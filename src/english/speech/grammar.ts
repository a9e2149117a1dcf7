// Small words by which the subject of a cue is told from what stands round it.

import { weekdayNames } from "../calendar/calendar.ts";
import {
  articles,
  commonPrepositions,
  coordinators as baseCoordinators,
  demonstratives,
  doForms,
  haveForms,
  modals,
  possessiveDeterminers,
  questionWords,
  relatives as baseRelatives,
  subjectPronouns,
  timeConjunctions,
} from "../function-words.ts";
import { wordClass } from "../word-class.ts";

/** Between a subject and its verb: "has since", "did not". */
export const auxiliaries = wordClass(
  haveForms,
  doForms,
  modals,
  "is are was were be been being not never didn't doesn't don't won't wouldn't hasn't haven't hadn't",
  "couldn't can't isn't aren't wasn't weren't",
);

export const beForms = wordClass("is are was were be been being isn't wasn't");

/** Adverbs that stand between subject and verb besides those in -ly. */
export const adverbs = wordClass(
  "also then later once again first still often even just now since already always twice further both",
  "all long himself herself themselves itself soon only",
);

export const pronouns = wordClass(subjectPronouns, "who which one some many others both most few");

/** Where a subject's noun phrase cannot reach further to the left. */
export const clauseBreakers = wordClass(
  baseRelatives,
  questionWords,
  timeConjunctions,
  "that because while as if but although though unless whether so than or nor yet",
);

/** Words that begin an adjunct before the subject: "On Monday Doe said", "In Lagos officials said". */
export const prepositions = wordClass(
  commonPrepositions,
  "under over about against between among into through during within without near inside outside across",
  "around behind beyond following despite like",
);

export const determiners = wordClass(
  articles,
  demonstratives,
  possessiveDeterminers,
  "no any every each another some such",
);

/** Conjunctions that add a second cue to the subject of the first: "said … and warned that …". */
export const coordinators = wordClass(baseCoordinators, "then while");

export const pluralPronouns = wordClass("i we they you who some many others both most few");

export const pluralNouns = wordClass("people police women men staff media critics children data");

/** Words between which and a noun a participle is an adjective: "two wounded soldiers", "former elected officials". */
export const modifiersBefore = wordClass(
  "and or two three four five six seven eight nine ten several many former other more",
);

/** Whoever is said not to have spoken: "neither text says much", "nobody asked". */
export const nobodies = wordClass("neither nobody none nothing no");

export const quantifiers = wordClass("all both several many most");

/** Small words inside a name: "Aguas del Norte", "Ana de la Cruz". */
export const particles = wordClass("de del la van von der al bin di da dos of the and");

// Words by their place: what may open a sentence, an adjunct, a clause, an aside.

/** Adverbs and adjuncts that may open a sentence before its subject without a comma. */
export const openers = wordClass(
  "earlier later meanwhile still yesterday today tonight now then but and so also however nevertheless",
  "instead separately recently asked moreover indeed afterwards elsewhere yet",
  weekdayNames,
);

/** What may follow a closing cue: "… , he said on Friday", "she told reporters", "he said after the vote". */
export const adjunctOpeners = wordClass(
  "in on at during after before of about by from when as while with following for through via over",
  "outside inside near upon ahead because",
  weekdayNames,
  "yesterday today tonight earlier later last this again recently then too afterwards afterward there",
  "here simply bluntly flatly",
);

/** Words that open an indirect question or clause: "asked whether the road would open". */
export const clauseOpeners = wordClass(questionWords, "whether if who");

/** Days and adverbs of time that may stand alone between a cue and its content: "said Tuesday that". */
export const timeWords = wordClass(weekdayNames, "yesterday today tonight earlier later recently");

/** What somebody denies who rejects it. */
export const claimNouns = wordClass(
  "accusation accusations allegation allegations assertion assertions charge charges claim claims",
  "contention idea implication insinuation insinuations notion reports rumor rumors rumour rumours",
  "speculation story suggestion suggestions talk theory",
);

/** What is denied or dismissed: "denied reports that the dam was weak". */
export const deniedOpeners = wordClass(claimNouns, "wrongdoing having being any");

/** Words that begin an aside after "she said,": what follows is no more of what she said. */
export const asideOpeners = wordClass(articles, "and but who which according while");

/** Words that begin a clause before the subject: "Asked about it, she said". */
export const clauseStarters = wordClass("asked when after as while once although though even if to");

/** What a comma and a small letter begin besides an apposition: "…, the port said, up from 300 in May". */
export const notAppositive = wordClass(
  baseCoordinators,
  "up down compared including while when as because before after which where even not with adding",
  "citing also despite if though although partly mainly so more less",
);

/** Words that may stand inside a subject although they are prepositions or conjunctions. */
export const subjectAfterWithinPhrase = wordClass("of for and");

/** What stands after the apostrophe where a verb is in the word: "he’d", "they’re", "didn’t". */
export const contractedVerbs = wordClass("d m t ll ve re");

/** Patterns that propose to the quote model, which knows them by their place here. */
export const hintsRules: readonly string[] = [
  "quotes/cueBefore",
  "quotes/cueAfter",
  "quotes/accordingTo",
  "quotes/judging",
  "quotes/relay",
  "quotes/naming",
  "quotes/colon",
];

/** Words that open a source or a content, each told apart by the quote model, by its place here. */
export const toldApart: readonly string[] =
  "that to how what why whether if as for of on about with not he she it they we i you who which the a his her their its , :".split(
    " ",
  );

/** Between a cue and what it holds the quote model counts these. */
export const clauseJoints = wordClass("that who which and but to as if");
export const clauseSigns = wordClass(", — – ; ( ) :");
