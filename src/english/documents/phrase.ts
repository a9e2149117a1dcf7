// Words round a head noun: adjectives, determiners, and what follows it.
import { conditions } from "../calendar/tense.ts";
import { wordClass, wordTable } from "../word-class.ts";
import { demonstratives, possessiveDeterminers } from "../function-words.ts";

const phraseWords = wordTable(`
  descriptive: landmark historic final comprehensive bilateral multilateral trilateral international regional
      global controversial signature interim lasting durable permanent fragile tentative temporary partial
      full broad broader wider sweeping secret formal informal separate so original initial current key major
      big fair just binding good bad better worst best terrible great old recent latest long term limited
      immediate unconditional humanitarian sustainable political diplomatic shaky month day week year same
      optional additional supplementary two three four ambitious failed stalled troubled
  descriptive prospectiveBefore: called
  descriptive concludedBefore: existing
  descriptive brokered: negotiated
  descriptive modelVerbs: similar
  brokered: backed led mediated sponsored drafted imposed supported broker
  brokered concludedBefore: brokered
  brokered prospective: proposed
  singular: this
  singular restrictive: that
  indefinite: a an no some every each
  indefinite prospective: any
  indefinite repeating: another
  possessive: 's whose
  repeating: second third
  repeating prospective: new
  repeating modelVerbs: repeat
  compoundTails: negotiator negotiators line monitor monitors monitoring violation violations maker makers
      breaker ally allies port ports obligation obligations rights body bodies efforts
  compoundTails modelVerbs: lines
  compoundTails styleNouns: commitments framework
  compoundTails styleNouns prospectiveBefore: talks
  compoundTails gatherings prospectiveBefore: negotiations
  restrictive: which
  bareStops: worth valued - in
  bareStops modelLinks: of
  bareStops prospectiveBefore: for
  bareStops modelLinks prospectiveBefore: to
  ownComplements: with between among
  styleWords: style type like esque inspired
  styleNouns: guarantee guarantees assurance assurances settlement settlements arrangement arrangements
      process commitment protection protections promise promises formula peace scenario scenarios solution
      pledge pledges clause regime
  gatherings: conference summit
  modelVerbs: modelled modeled patterned based akin replica version copy
  modelLinks: on after
  prospective: future possible potential eventual prospective hoped planned draft next elusive upcoming
      looming
  prospectiveBefore: reach reaching negotiate negotiating negotiation seek seeks seeking want wants wanted
      hope hopes hoping if once until unless when toward towards pursue pursuing propose proposes proposing
      push pushing call calls calling urge urges urged demand demands demanded need needs securing secure
      discuss discussed discussing ready without chances prospects ahead
  prospectiveBefore prospectiveAfter: would could will should may might must can
  prospectiveBefore conditional: soon before
  concludedBefore: signed reached struck concluded ratified agreed violated violating broke breached secured
      sealed clinched announced under since implement implementing
  prospectiveAfter: is cannot
`);

/** Adjectives that may stand before topic and head and say nothing of which agreement it is. */
export const descriptive = phraseWords("descriptive");

/** "US-brokered": the word before the hyphen is no party. */
export const brokered = phraseWords("brokered");

export const definite = wordClass(demonstratives, "the");

/** Determiners that no plural follows. */
export const singular = phraseWords("singular");

export const indefinite = phraseWords("indefinite");

export const possessive = phraseWords("possessive", possessiveDeterminers);

/** "another Minsk", "a second Munich", "a new Yalta". */
export const repeating = phraseWords("repeating");

/** Nouns that make a head the first half of something else: "ceasefire talks", "treaty ally", "deal maker". */
export const compoundTails = phraseWords("compoundTails");

/** Begin a clause that says by itself which agreement is meant: "the accord that saved the bay". */
export const restrictive = phraseWords("restrictive");

/** Behind a bare head, these make it private: "an agreement to run the port", "an agreement worth $3m", "a pact of silence". */
export const bareStops = phraseWords("bareStops");

/** Words that tell by themselves whom the agreement is with. */
export const ownComplements = phraseWords("ownComplements");

export const styleWords = phraseWords("styleWords");

/** What a "-style" may be said of besides a head: "Minsk-style guarantees". */
export const styleNouns = phraseWords("styleNouns");

/** Meetings that a place of peace talks may be the style of: "a Dayton-style conference", but not "Munich-style". */
export const gatherings = phraseWords("gatherings");

/** "modelled on the Dayton accords". */
export const modelVerbs = phraseWords("modelVerbs");

export const modelLinks = phraseWords("modelLinks");

/** Adjectives and determiners of an agreement to come. */
export const prospective = phraseWords("prospective");

/** Words of one to come, before the agreement and in its sentence: "once a peace deal …", "push for a ceasefire". */
export const prospectiveBefore = phraseWords("prospectiveBefore");

/** Words of one that stands: "signed a peace treaty". */
export const concludedBefore = phraseWords("concludedBefore");

/** Words of one to come, right after it: "a peace agreement is reached", "a treaty would". */
export const prospectiveAfter = phraseWords("prospectiveAfter");

/** Words of one that is not there yet, whatever stands nearer: "once a truce is signed". */
export const conditional = phraseWords("conditional", conditions);
