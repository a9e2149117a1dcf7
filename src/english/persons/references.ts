// Words that stand for somebody. General grammar; written for this project.

import {
  articles,
  commonPrepositions,
  demonstratives,
  placePrepositions,
  possessiveDeterminers as basePossessives,
  relatives,
} from "../function-words.ts";
import { formsOfVerbs } from "../verbs.ts";
import { wordClass, wordTable, words } from "../word-class.ts";

const referenceWords = wordTable(`
  pluralPronouns: they them their theirs themselves
  neuterPronouns: it its itself
  firstPersonPronouns: i me mine myself we us ours ourselves i'm i've i'd i'll we're we've
  firstPersonPronouns definiteDeterminers possessiveDeterminers: my our
  definiteDeterminers: the
  definiteDeterminers quantityNouns: both
  definiteDeterminers headBarriers governors: 's
  possessiveDeterminers: whose
  indefiniteDeterminers: a an one another every each
  indefiniteDeterminers quantityNouns: any
  phraseEnds: close familiar across around as inside involved worried aboard being speaking not outside during
      working living
  phraseEnds exampleWords: such
  phraseEnds headBarriers: within
  phraseEnds governors: among after before
  phraseEnds roleEnds: where
  phraseEnds headBarriers governors: about against near or
  phraseEnds headBarriers exampleWords: including like
  phraseEnds governors placing: over between
  phraseEnds headBarriers roleEnds nounEnds: that
  phraseEnds headBarriers governors afterOffice: under and
  phraseParticiples: released filed published conducted issued written signed sent seen obtained commissioned
      funded compiled prepared produced posted circulated submitted reviewed carried dated attributed
      addressed titled entitled called named known read made drawn given held broadcast aired delivered
      printed shown leaked shared attached handed tabled briefed reached surveyed polled interviewed consulted
      contacted questioned canvassed
  quantityNouns: group number majority minority handful couple series set array range dozens scores hundreds
      thousands millions some many most several few all two three four five six half more others lot slew host
      string pair trio none percent %
  headBarriers placing: through
  headBarriers afterOffice nounEnds: who
  exampleWords: include
  afterOffice: emeritus turned
  roleEnds: when was is has had
  nounEnds: which
  bodyConnectors: of at for with
  placing: into along
`);

/** Third person singular, by gender. */
export const singularPronouns: ReadonlyMap<string, "female" | "male"> = new Map([
  ["he", "male"], ["him", "male"], ["his", "male"], ["himself", "male"],
  ["she", "female"], ["her", "female"], ["hers", "female"], ["herself", "female"],
]); // prettier-ignore

const thirdPossessives = words("his her its their");

/** What may stand between a preposition and a role: "through his lawyer, Ana Roe". */
export const phraseDeterminers = wordClass("the", thirdPossessives);

/** "the nominee and his aides", "… and other senators". */
export const companionDeterminers = wordClass(thirdPossessives, "other");

export const pluralPronouns = referenceWords("pluralPronouns");
export const neuterPronouns = referenceWords("neuterPronouns");
export const relativePronouns = wordClass(relatives, "that");
export const firstPersonPronouns = referenceWords("firstPersonPronouns");

/** Determiners that say: known already. */
export const definiteDeterminers = referenceWords("definiteDeterminers", demonstratives, thirdPossessives);
export const possessiveDeterminers = referenceWords("possessiveDeterminers", thirdPossessives);
/** Determiners that say: new, and one. */
export const indefiniteDeterminers = referenceWords("indefiniteDeterminers");

/** Words that end the noun phrase they follow. */
export const phraseEnds = referenceWords("phraseEnds", relatives, commonPrepositions);

/** They end a noun phrase after its noun, "a report released on Monday", and stand in it before one: "a newly released report". */
export const phraseParticiples = referenceWords("phraseParticiples");

/** Nouns of quantity: "a group of doctors" is told by the doctors. */
export const quantityNouns = referenceWords("quantityNouns");

/** How many "the two" are. */
export const counts: ReadonlyMap<string, number> = new Map([
  ["two", 2], ["pair", 2], ["couple", 2], ["duo", 2], ["three", 3], ["trio", 3], ["four", 4], ["five", 5],
]); // prettier-ignore

/** Words before a name inside a source that make something else its head: "the head of …", "critics like …". */
export const headBarriers = referenceWords("headBarriers", commonPrepositions);

/** What may stand between names that speak together. */
export const chainWords = wordClass(", and & the 's");

/** Words that a name hangs on when it is no subject. */
export const governors = referenceWords("governors", commonPrepositions);

/** Words that bring examples: "critics such as Roe". */
export const exampleWords = referenceWords("exampleWords");

/** Labels of an interview's turns. */
export const turnLabels: ReadonlyMap<string, "asks" | "answers"> = new Map([
  ["q", "asks"],
  ["question", "asks"],
  ["a", "answers"],
  ["answer", "answers"],
]);

/** What stands between "name" and the name that somebody gave: "who gave her name as Ana". */
export const nameJoints = wordClass(", as is");

/** Before the name of one of two in a family: "the elder Roe". */
export const comparedAges = words("elder younger older");

// Small words round names and roles. General grammar; written for this project.

/** What opens a noun phrase: "the minister", "its secretary". */
export const phraseOpeners = wordClass(articles, basePossessives, "'s");

/** What may follow the head of a role: "head of …", "lawyer who …". */
export const afterOffice = referenceWords("afterOffice", commonPrepositions);

/** What ends a role after a name. */
export const roleEnds = referenceWords("roleEnds", relatives, formsOfVerbs("say tell", "s past"));

/** What ends the noun of "Norway's largest chain for …". */
export const nounEnds = referenceWords("nounEnds", commonPrepositions);

/** What stands between a person or office and a body. */
export const bodyConnectors = referenceWords("bodyConnectors");

/** Before a name: ", the mayor said" after it begins anew, "on a bridge in Harrow, the mayor said". */
export const placing = referenceWords("placing", commonPrepositions, placePrepositions);

/** Verbs whose subject a role is, where they follow it at once. */
export const sayingVerbs = wordClass(formsOfVerbs("say tell add report announce", "s past"));

/** Verbs of speech, which stand before an office and are none of its words: "said union leader Ana Roe". */
export const notBeforeOffices = wordClass(
  formsOfVerbs("say", "base s past"),
  formsOfVerbs("tell meet", "past"),
);
