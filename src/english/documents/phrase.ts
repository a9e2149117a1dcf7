// Words round a head noun: adjectives, determiners, and what follows it.
import { conditions } from "../calendar/tense.ts";
import { wordClass } from "../word-class.ts";
import { demonstratives, possessiveDeterminers } from "../function-words.ts";

/** Adjectives that may stand before topic and head and say nothing of which agreement it is. */
export const descriptive = wordClass(
  "landmark historic final comprehensive bilateral multilateral trilateral international regional",
  "global controversial signature interim lasting durable permanent fragile tentative temporary partial",
  "full broad broader wider sweeping secret formal informal separate so called original initial current",
  "existing key major big fair just binding good bad better worst best terrible great old recent latest",
  "long term limited immediate unconditional humanitarian sustainable lasting negotiated political",
  "diplomatic shaky month day week year similar same optional additional supplementary two three four",
  "ambitious failed stalled troubled",
);

/** "US-brokered": the word before the hyphen is no party. */
export const brokered = wordClass(
  "brokered backed led mediated sponsored drafted proposed negotiated imposed supported broker",
);

export const definite = wordClass(demonstratives, "the");

/** Determiners that no plural follows. */
export const singular = wordClass("this that");

export const indefinite = wordClass("a an any no some another every each");

export const possessive = wordClass(possessiveDeterminers, "'s whose");

/** "another Minsk", "a second Munich", "a new Yalta". */
export const repeating = wordClass("another second third new repeat");

/** Nouns that make a head the first half of something else: "ceasefire talks", "treaty ally", "deal maker". */
export const compoundTails = wordClass(
  "talks negotiations negotiator negotiators line lines monitor monitors monitoring violation",
  "violations maker makers breaker ally allies port ports obligation obligations rights commitments",
  "body bodies efforts framework",
);

/** Begin a clause that says by itself which agreement is meant: "the accord that saved the bay". */
export const restrictive = wordClass("that which");

/** Behind a bare head, these make it private: "an agreement to run the port", "an agreement worth $3m", "a pact of silence". */
export const bareStops = wordClass("to worth of for valued - in");

/** Words that tell by themselves whom the agreement is with. */
export const ownComplements = wordClass("with between among");

export const styleWords = wordClass("style type like esque inspired");

/** What a "-style" may be said of besides a head: "Minsk-style guarantees". */
export const styleNouns = wordClass(
  "guarantee guarantees assurance assurances settlement settlements arrangement arrangements process",
  "framework commitment commitments protection protections promise promises formula peace talks",
  "scenario scenarios solution pledge pledges clause regime",
);

/** Meetings that a place of peace talks may be the style of: "a Dayton-style conference", but not "Munich-style". */
export const gatherings = wordClass("conference summit negotiations");

/** "modelled on the Dayton accords". */
export const modelVerbs = wordClass(
  "modelled modeled patterned based similar akin lines repeat replica version copy",
);

export const modelLinks = wordClass("on after to of");

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
export const conditional = wordClass(conditions, "soon before");
