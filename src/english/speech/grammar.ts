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
import { wordClass, wordTable } from "../word-class.ts";

const speechWords = wordTable(`
  auxiliaries: never didn't doesn't don't won't wouldn't hasn't haven't hadn't couldn't can't aren't weren't
  auxiliaries beForms: is are was were be been isn't wasn't
  auxiliaries notAppositive: not
  auxiliaries beForms deniedOpeners: being
  adverbs: first often just since already always twice further long himself herself themselves itself soon
      only
  adverbs clauseStarters: once
  adverbs adjunctOpeners: again
  adverbs openers: still now
  adverbs quantifiers: all
  adverbs openers notAppositive: also
  adverbs clauseStarters notAppositive: even
  adverbs coordinators openers adjunctOpeners: then
  adverbs openers adjunctOpeners timeWords: later
  adverbs pronouns pluralPronouns quantifiers: both
  pronouns: one
  pronouns pluralPronouns: others few
  pronouns determiners pluralPronouns: some
  pronouns pluralPronouns quantifiers: most
  pronouns asideOpeners notAppositive clauseJoints: which
  pronouns pluralPronouns modifiersBefore quantifiers: many
  pronouns pluralPronouns clauseOpeners asideOpeners clauseJoints: who
  clauseBreakers: unless than nor
  clauseBreakers clauseJoints: that
  clauseBreakers clauseOpeners: whether
  clauseBreakers modifiersBefore: or
  clauseBreakers openers: yet
  clauseBreakers adjunctOpeners notAppositive: because
  clauseBreakers clauseStarters notAppositive: although though
  clauseBreakers openers notAppositive: so
  clauseBreakers openers asideOpeners clauseJoints: but
  clauseBreakers adjunctOpeners clauseStarters notAppositive clauseJoints: as
  clauseBreakers clauseOpeners clauseStarters notAppositive clauseJoints: if
  clauseBreakers coordinators adjunctOpeners asideOpeners clauseStarters notAppositive: while
  prepositions: under against between among into within without across around behind beyond like
  prepositions adjunctOpeners: over about through during near inside outside following
  prepositions notAppositive: despite
  determiners: every each another such
  determiners nobodies: no
  determiners deniedOpeners: any
  pluralPronouns: i we they you
  pluralNouns: people police women men staff media critics children data
  modifiersBefore: two three four five six seven eight nine ten former other
  modifiersBefore quantifiers: several
  modifiersBefore notAppositive: more
  modifiersBefore particles openers asideOpeners subjectAfterWithinPhrase clauseJoints: and
  nobodies: neither nobody none nothing
  particles: de del la van von der al bin di da dos the
  particles adjunctOpeners subjectAfterWithinPhrase: of
  openers: meanwhile however nevertheless instead separately moreover indeed elsewhere
  openers clauseStarters: asked
  openers adjunctOpeners: afterwards
  openers adjunctOpeners timeWords: earlier yesterday today tonight recently
  adjunctOpeners: in on at by from via upon ahead last this too afterward there here simply bluntly flatly
  adjunctOpeners notAppositive: before with
  adjunctOpeners subjectAfterWithinPhrase: for
  adjunctOpeners clauseStarters notAppositive: after when
  claimNouns: accusation accusations allegation allegations assertion assertions charge charges claim claims
      contention idea implication insinuation insinuations notion reports rumor rumors rumour rumours
      speculation story suggestion suggestions talk theory
  deniedOpeners: wrongdoing having
  asideOpeners: according
  clauseStarters clauseJoints: to
  notAppositive: up down compared including where adding citing partly mainly less
  contractedVerbs: d m t ll ve re
`);

/** Between a subject and its verb: "has since", "did not". */
export const auxiliaries = speechWords("auxiliaries", haveForms, doForms, modals);

export const beForms = speechWords("beForms");

/** Adverbs that stand between subject and verb besides those in -ly. */
export const adverbs = speechWords("adverbs");

export const pronouns = speechWords("pronouns", subjectPronouns);

/** Where a subject's noun phrase cannot reach further to the left. */
export const clauseBreakers = speechWords("clauseBreakers", baseRelatives, questionWords, timeConjunctions);

/** Words that begin an adjunct before the subject: "On Monday Doe said", "In Lagos officials said". */
export const prepositions = speechWords("prepositions", commonPrepositions);

export const determiners = speechWords("determiners", articles, demonstratives, possessiveDeterminers);

/** Conjunctions that add a second cue to the subject of the first: "said … and warned that …". */
export const coordinators = speechWords("coordinators", baseCoordinators);

export const pluralPronouns = speechWords("pluralPronouns");

export const pluralNouns = speechWords("pluralNouns");

/** Words between which and a noun a participle is an adjective: "two wounded soldiers", "former elected officials". */
export const modifiersBefore = speechWords("modifiersBefore");

/** Whoever is said not to have spoken: "neither text says much", "nobody asked". */
export const nobodies = speechWords("nobodies");

export const quantifiers = speechWords("quantifiers");

/** Small words inside a name: "Aguas del Norte", "Ana de la Cruz". */
export const particles = speechWords("particles");

// Words by their place: what may open a sentence, an adjunct, a clause, an aside.

/** Adverbs and adjuncts that may open a sentence before its subject without a comma. */
export const openers = speechWords("openers", weekdayNames);

/** What may follow a closing cue: "… , he said on Friday", "she told reporters", "he said after the vote". */
export const adjunctOpeners = speechWords("adjunctOpeners", weekdayNames);

/** Words that open an indirect question or clause: "asked whether the road would open". */
export const clauseOpeners = speechWords("clauseOpeners", questionWords);

/** Days and adverbs of time that may stand alone between a cue and its content: "said Tuesday that". */
export const timeWords = speechWords("timeWords", weekdayNames);

/** What somebody denies who rejects it. */
export const claimNouns = speechWords("claimNouns");

/** What is denied or dismissed: "denied reports that the dam was weak". */
export const deniedOpeners = speechWords("deniedOpeners", claimNouns);

/** Words that begin an aside after "she said,": what follows is no more of what she said. */
export const asideOpeners = speechWords("asideOpeners", articles);

/** Words that begin a clause before the subject: "Asked about it, she said". */
export const clauseStarters = speechWords("clauseStarters");

/** What a comma and a small letter begin besides an apposition: "…, the port said, up from 300 in May". */
export const notAppositive = speechWords("notAppositive", baseCoordinators);

/** Words that may stand inside a subject although they are prepositions or conjunctions. */
export const subjectAfterWithinPhrase = speechWords("subjectAfterWithinPhrase");

/** What stands after the apostrophe where a verb is in the word: "he’d", "they’re", "didn’t". */
export const contractedVerbs = speechWords("contractedVerbs");

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
export const clauseJoints = speechWords("clauseJoints");
export const clauseSigns = wordClass(", — – ; ( ) :");
