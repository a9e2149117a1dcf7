import { formsOfVerbs } from "../verbs.ts";
import { clockNames, meridiems, zoneAbbreviations } from "../calendar/clock.ts";
import { articles, commonPrepositions, coordinators, doForms, subjectPronouns } from "../function-words.ts";
import { wordClass } from "../word-class.ts";

/** Words after which a bare number is part of a name or a reference: "Article 5", "Flight 370", "Game 7". */
export const designators = wordClass(
  "article articles section sections chapter title paragraph clause amendment rule resolution act",
  "proposition prop measure schedule annex appendix part book volume vol. page pages pp. figure fig.",
  "table no. nos. number numbers flight route highway interstate exit runway gate platform terminal",
  "room suite unit apartment apt floor level block ward district zone area region precinct sector line",
  "track lane pier hangar building camp bay berth psalm verse episode season series channel radio phase",
  "stage type tier class category grade form band version model mark group team squad division",
  "brigade battalion regiment company platoon corps game round week day match race heat question step",
  "lesson item point case docket file order bill directive regulation protocol formula super bowl area",
  "studio world war generation gen lot box windows iphone ipad galaxy pixel boeing airbus tesla apollo",
  "vol gpt top bottom catch big psalms pier mission sol agenda vision horizon plan year grand last",
);

/** Designators that often stand before a figure of their own in lower case: "a total number 5" is rare, "the top 5" is not one. */
export const lowerDesignators = wordClass(
  "article section chapter page pages flight route highway exit gate platform room episode level phase",
  "stage type tier category grade version model game week day match lane resolution no. nos. question",
  "step figure table paragraph clause rule item verse unit ward terminal runway channel top bottom",
  "formula group generation year round season number division form",
);

/** Airliners that go by a number alone. */
export const aircraftNumbers = wordClass("707 717 727 737 747 757 767 777 787");

/** Whole expressions that only look like figures. */
export const frozenPairs = wordClass("24/7 9/11 7/7 50/50 20/20 1/6");

/** After a hyphen they make an adjective of a number that counts nothing: "two-factor", "three-way". */
export const figurativeTails = wordClass(
  "factor way off sided dimensional faced handed fold pronged tier liner upmanship",
);

/** Signs that glue a number to what stands before it: "11/2", "#5", "10.15.1". */
export const codeJoints = wordClass("/ # @ _ . :");

/** Names that end in a figure, also where a space got in. */
export const spacedCodes = wordClass("covid-19 covid19 sars-cov-2 cov-2");

/** Words after digits that make a clock time: "5 p.m.", "10 o'clock". */
export const clockSuffixes = wordClass(
  meridiems.keys(),
  zoneAbbreviations,
  clockNames.keys(),
  "o'clock hours-gmt",
);

/** Parts of an hour: "half past eight". */
export const minutesPast = wordClass("half quarter five ten twenty");

/** Words before a bare year: "in 1999", "since 2011", "the 2019 report". */
export const yearContexts = wordClass(
  "in since by from until till before after during of through to early late mid year circa the a spring",
  "summer autumn fall winter fiscal for between and or this his her their its back around about as at",
  "on than vs versus end- post pre",
);

/** After "3 min": no figure of the news. */
export const readingWords = wordClass("read watch listen");

/** Address words after a number: "16 Harbour Street". */
export const streetWords = wordClass(
  "street st. st road rd. rd avenue ave. ave lane drive boulevard blvd. square way place terrace court",
  "crescent close row",
);

export const phoneWords = wordClass(
  "phone call tel tel. telephone text fax dial hotline whatsapp ext. zip postcode isbn issn",
);

/** After "one", in these it counts nothing: "one another", "no one", "this one". */
export const oneAfter = wordClass(
  subjectPronouns,
  doForms,
  coordinators,
  commonPrepositions,
  "another day morning night evening afternoon time thing last more such way that who which can is was",
  "could might would should must has may will as if when where week year month side step",
  "point are were had hand reason example minute moment a the after before up out over than final big",
  "single person's man's kind sort form part leg direction voice go swoop fell extreme area",
  formsOfVerbs("say tell", "s past"),
);

/** Of these, what "just" and "only" make a count of. */
export const oneThings = wordClass(
  "day morning night evening afternoon week year month minute hand leg area side reason example",
  "direction",
);

/** After "zero" it names a kind and counts nothing: "zero rates". */
export const zeroAfter = wordClass(
  "rates rate tolerance carbon emission emissions gravity hour hours sum waste interest option",
);

/** Before "one": "the one", "each one", "no one". */
export const oneBefore = wordClass(
  articles,
  "this that no any every each some which another first last next only new good bad big old right wrong",
  "loved other same day number formula square air level phase tier division public my your his her our",
  "their act part game chapter season episode round route",
);

/** Words with a capital and these endings are everyday words that open a sentence: "Only 12". */
export const everydayEndings = wordClass("ly ing ed");

/** "800 Ukrainian soldiers", "50 Americans" */
export const demonymEndings = wordClass("an ans ese ish is i s");
