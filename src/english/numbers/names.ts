import { formsOfVerbs } from "../verbs.ts";
import { clockNames, meridiems, zoneAbbreviations } from "../calendar/clock.ts";
import { articles, commonPrepositions, coordinators, doForms, subjectPronouns } from "../function-words.ts";
import { wordClass, wordTable } from "../word-class.ts";

const designationWords = wordTable(`
  designators: articles sections title amendment proposition prop measure schedule annex appendix book volume
      vol. pp. fig. numbers interstate suite apartment apt floor block district zone region precinct sector
      line track pier hangar building camp bay berth psalm series radio class band mark team squad brigade
      battalion regiment company platoon corps race heat lesson case docket file order bill directive
      regulation protocol super bowl studio world war gen lot box windows iphone ipad galaxy pixel boeing
      airbus tesla apollo vol gpt catch psalms mission sol agenda vision horizon plan grand
  designators lowerDesignators: article section paragraph clause rule resolution page pages figure table no.
      nos. flight highway exit runway gate platform terminal room unit ward verse channel stage type category
      grade version model group match question item generation top bottom
  designators oneBefore: act
  designators oneAfter: point
  designators lowerDesignators oneBefore: chapter number route level episode season phase division game round
      formula
  designators oneAfter oneBefore: part big last
  designators oneAfter oneThings: area
  designators lowerDesignators streetWords: lane
  designators lowerDesignators oneAfter: form step
  designators lowerDesignators figurativeTails oneBefore: tier
  designators lowerDesignators oneAfter oneThings: week
  designators lowerDesignators oneAfter oneThings oneBefore: day
  designators lowerDesignators yearContexts oneAfter oneThings: year
  aircraftNumbers: 707 717 727 737 747 757 767 777 787
  frozenPairs: 24/7 9/11 7/7 50/50 20/20 1/6
  figurativeTails: factor off sided dimensional faced handed fold pronged liner upmanship
  figurativeTails streetWords oneAfter: way
  spacedCodes: covid-19 covid19 sars-cov-2 cov-2
  clockSuffixes: o'clock hours-gmt
  minutesPast: half quarter five ten twenty
  yearContexts: in since by from until till during of through to early late mid circa spring summer autumn
      fall winter fiscal for between and or its back around about at on vs versus end- post pre
  yearContexts oneAfter: before after the a as than
  yearContexts oneBefore: this his her their
  readingWords: read watch listen
  streetWords: street st. st road rd. rd avenue ave. ave drive boulevard blvd. place terrace court crescent
      close row
  streetWords oneBefore: square
  phoneWords: phone call tel tel. telephone text fax dial hotline whatsapp ext. zip postcode isbn issn
  oneAfter: time thing more such who can was could might would should must has may will if when where are were
      had moment up out over final single person's man's kind sort voice go swoop fell extreme
  oneAfter oneBefore: another that which
  oneAfter oneThings: morning night evening afternoon month side hand reason example minute leg direction
  oneAfter demonymEndings: is
  zeroAfter: rates rate tolerance carbon emission emissions gravity hour hours sum waste interest option
  oneBefore: no any every each some first next only new good bad old right wrong loved other same air public
      my your our
  everydayEndings: ly ing ed
  demonymEndings: an ans ese ish i s
`);

/** Words after which a bare number is part of a name or a reference: "Article 5", "Flight 370", "Game 7". */
export const designators = designationWords("designators");

/** Designators that often stand before a figure of their own in lower case: "a total number 5" is rare, "the top 5" is not one. */
export const lowerDesignators = designationWords("lowerDesignators");

/** Airliners that go by a number alone. */
export const aircraftNumbers = designationWords("aircraftNumbers");

/** Whole expressions that only look like figures. */
export const frozenPairs = designationWords("frozenPairs");

/** After a hyphen they make an adjective of a number that counts nothing: "two-factor", "three-way". */
export const figurativeTails = designationWords("figurativeTails");

/** Signs that glue a number to what stands before it: "11/2", "#5", "10.15.1". */
export const codeJoints = wordClass("/ # @ _ . :");

/** Names that end in a figure, also where a space got in. */
export const spacedCodes = designationWords("spacedCodes");

/** Words after digits that make a clock time: "5 p.m.", "10 o'clock". */
export const clockSuffixes = designationWords(
  "clockSuffixes",
  meridiems.keys(),
  zoneAbbreviations,
  clockNames.keys(),
);

/** Parts of an hour: "half past eight". */
export const minutesPast = designationWords("minutesPast");

/** Words before a bare year: "in 1999", "since 2011", "the 2019 report". */
export const yearContexts = designationWords("yearContexts");

/** After "3 min": no figure of the news. */
export const readingWords = designationWords("readingWords");

/** Address words after a number: "16 Harbour Street". */
export const streetWords = designationWords("streetWords");

export const phoneWords = designationWords("phoneWords");

/** After "one", in these it counts nothing: "one another", "no one", "this one". */
export const oneAfter = designationWords(
  "oneAfter",
  subjectPronouns,
  doForms,
  coordinators,
  commonPrepositions,
  formsOfVerbs("say tell", "s past"),
);

/** Of these, what "just" and "only" make a count of. */
export const oneThings = designationWords("oneThings");

/** After "zero" it names a kind and counts nothing: "zero rates". */
export const zeroAfter = designationWords("zeroAfter");

/** Before "one": "the one", "each one", "no one". */
export const oneBefore = designationWords("oneBefore", articles);

/** Words with a capital and these endings are everyday words that open a sentence: "Only 12". */
export const everydayEndings = designationWords("everydayEndings");

/** "800 Ukrainian soldiers", "50 Americans" */
export const demonymEndings = designationWords("demonymEndings");
