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
import { wordClass, words } from "../word-class.ts";

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

export const pluralPronouns = wordClass("they them their theirs themselves");
export const neuterPronouns = wordClass("it its itself");
export const relativePronouns = wordClass(relatives, "that");
export const firstPersonPronouns = wordClass(
  "i me my mine myself we us our ours ourselves i'm i've i'd i'll we're we've",
);

/** Determiners that say: known already. */
export const definiteDeterminers = wordClass(demonstratives, thirdPossessives, "the 's our my both");
export const possessiveDeterminers = wordClass(thirdPossessives, "whose our my");
/** Determiners that say: new, and one. */
export const indefiniteDeterminers = wordClass("a an one another any every each");

/** Words that end the noun phrase they follow. */
export const phraseEnds = wordClass(
  relatives,
  commonPrepositions,
  "that close familiar about against under across around near including like such as inside within",
  "involved worried aboard among and or where being speaking not outside after before during over",
  "between working living",
);

/** They end a noun phrase after its noun, "a report released on Monday", and stand in it before one: "a newly released report". */
export const phraseParticiples = wordClass(
  "released filed published conducted issued written signed sent seen obtained commissioned funded",
  "compiled prepared produced posted circulated submitted reviewed carried dated attributed addressed",
  "titled entitled called named known read made drawn given held broadcast aired delivered",
  "printed shown leaked shared attached handed tabled briefed reached surveyed polled interviewed",
  "consulted contacted questioned canvassed",
);

/** Nouns of quantity: "a group of doctors" is told by the doctors. */
export const quantityNouns = wordClass(
  "group number majority minority handful couple series set array range dozens scores hundreds",
  "thousands millions some many most several few all both two three four five six half more others lot",
  "slew host string pair trio none any percent %",
);

/** How many "the two" are. */
export const counts: ReadonlyMap<string, number> = new Map([
  ["two", 2], ["pair", 2], ["couple", 2], ["duo", 2], ["three", 3], ["trio", 3], ["four", 4], ["five", 5],
]); // prettier-ignore

/** Words before a name inside a source that make something else its head: "the head of …", "critics like …". */
export const headBarriers = wordClass(
  commonPrepositions,
  "and or 's like including about under through within against near who that",
);

/** What may stand between names that speak together. */
export const chainWords = wordClass(", and & the 's");

/** Words that a name hangs on when it is no subject. */
export const governors = wordClass(
  commonPrepositions,
  "against about after before under over between among near 's and or",
);

/** Words that bring examples: "critics such as Roe". */
export const exampleWords = wordClass("like including such include");

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
export const afterOffice = wordClass(commonPrepositions, "and emeritus under who turned");

/** What ends a role after a name. */
export const roleEnds = wordClass(
  relatives,
  "that where when was is has had",
  formsOfVerbs("say tell", "s past"),
);

/** What ends the noun of "Norway's largest chain for …". */
export const nounEnds = wordClass(commonPrepositions, "that which who");

/** What stands between a person or office and a body. */
export const bodyConnectors = wordClass("of at for with");

/** Before a name: ", the mayor said" after it begins anew, "on a bridge in Harrow, the mayor said". */
export const placing = wordClass(commonPrepositions, placePrepositions, "into over through between along");

/** Verbs whose subject a role is, where they follow it at once. */
export const sayingVerbs = wordClass(formsOfVerbs("say tell add report announce", "s past"));

/** Verbs of speech, which stand before an office and are none of its words: "said union leader Ana Roe". */
export const notBeforeOffices = wordClass(
  formsOfVerbs("say", "base s past"),
  formsOfVerbs("tell meet", "past"),
);
