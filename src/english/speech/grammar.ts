// Small words by which the subject of a cue is told from what stands round it.

import { wordClass } from "../word-class.ts";
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

/** Those that never stand before a noun of their own, as "one councillor" does. */
export const personalPronouns = wordClass(subjectPronouns);

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

export const relatives = wordClass(baseRelatives);

/** Words between which and a noun a participle is an adjective: "two wounded soldiers", "former elected officials". */
export const modifiersBefore = wordClass(
  "and or two three four five six seven eight nine ten several many former other more",
);

/** Whoever is said not to have spoken: "neither text says much", "nobody asked". */
export const nobodies = wordClass("neither nobody none nothing no");

export const quantifiers = wordClass("all both several many most");

/** Small words inside a name: "Aguas del Norte", "Ana de la Cruz". */
export const particles = wordClass("de del la van von der al bin di da dos of the and");
