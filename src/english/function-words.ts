// The closed classes of English, each word where it stands first of all; common knowledge. Lists of other rooms are put
// together from these: what may open a clause, end a phrase or follow a year.
import { except, wordClass } from "./word-class.ts";

// Determiners and pronouns.
export const articles = wordClass("a an the");
export const demonstratives = wordClass("this that these those");
export const possessiveDeterminers = wordClass("my our your his her its their");
/** "all", "both" and such, before a noun or alone. */
export const quantifiers = wordClass("all any both each every some");
/** "either", "neither", "another", "such": they choose among things. */
export const selectors = wordClass("another either neither no such");
/** "few ships", "more of them" */
export const amounts = wordClass("few fewer less many more most much several");
export const subjectPronouns = wordClass("he i it she they we you");
/** Those that are no subject too, as "you" and "it" are, nor a determiner, as "her" is. */
export const objectPronouns = wordClass("him me them us");
export const indefinitePronouns = wordClass("anybody anyone everybody everyone somebody someone something");
export const relatives = wordClass("which who whom whose");
export const questionWords = wordClass("how what when where why");

// Auxiliaries.
export const beForms = wordClass("am are be been being is was were");
export const haveForms = wordClass("had has have having");
export const doForms = wordClass("did do does");
export const modals = wordClass("can could may might must shall should will would");
export const negatedAuxiliaries = wordClass(
  "aren't can't cannot couldn't didn't doesn't don't hadn't hasn't haven't isn't shouldn't wasn't weren't won't wouldn't",
);
/** What an auxiliary is shortened to: "they'll". */
/** After them "that" is what the sentence is about: "that was not enough", "that isn't so" up to its apostrophe. */
export const verbsOfThat = wordClass(
  except(modals, "shall"),
  "did does had has is was",
  "didn doesn hasn isn wasn won wouldn",
);
export const clitics = wordClass("'d 'll 'm 're 've");
/** A name's "'s", and what a plural and an odd text have in its place. */
export const genitives = wordClass("'s ' ’s ’");

export const negations = wordClass("never nobody none nor not nothing");

// Conjunctions.
export const coordinators = wordClass("and but or");
/** Open a clause that says why, under what condition, or against what. */
export const subordinators = wordClass("although because if though unless whereas while");
/** Open a clause that says when; most are prepositions too. */
export const timeConjunctions = wordClass("after before once since until when");

// Prepositions.
export const commonPrepositions = wordClass("at by for from in of on to with");
export const placePrepositions = wordClass(
  "above across against among around behind below beyond inside near off onto outside toward towards",
);
export const passagePrepositions = wordClass(
  "between during into over through throughout under upon via within without",
);
/** "despite", "except": what a thing is set against. */
export const setAgainst = wordClass("despite except including like per than versus");
export const directions = wordClass("down out up");

// Adverbs.
export const timeAdverbs = wordClass("already currently now recently soon still then yet");
export const timesOfDay = wordClass("today tomorrow tonight yesterday");
export const relativeTimes = wordClass("ago earlier later");
export const additions = wordClass("also even just only too");
export const linkingAdverbs = wordClass("however instead meanwhile moreover nevertheless therefore thus");
export const approximators = wordClass("about almost approximately around nearly roughly some");
export const orderings = wordClass("first last latest next previous");
