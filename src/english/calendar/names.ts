// Words that tell a month, a weekday or a holiday from a name or an ordinary word.
import { lengths, rateLeads } from "./periods.ts";
import { except, wordClass } from "../word-class.ts";
import {
  articles,
  commonPrepositions,
  coordinators,
  directions,
  possessiveDeterminers,
  timeConjunctions,
} from "../function-words.ts";

/** Words after which a bare month, year or season is a date: "in March", "since 2014". */
export const datePrepositions = wordClass(
  commonPrepositions,
  coordinators,
  timeConjunctions,
  "till during through throughout between early late mid last next this around about over as than every",
  "each past circa into following - –",
);

/** Words before a month that is no name when a common noun follows: "the March meeting". */
export const determiners = wordClass(articles, possessiveDeterminers, "this that 's any each every");

/** Months that are names or ordinary words as well. */
export const ambiguousMonths = wordClass("march may april june august jan jun mar sep dec");

/** Short weekdays that are words or names as well ("sat", "the Sun"): they count only before a date. */
export const ambiguousWeekdays = wordClass("sun sat mon wed fri tue thu");

/** Verbs after a month that is the subject of its sentence: "April was wet". */
export const monthVerbs = wordClass("was is saw brought marked will has had");

/** Newspapers named after a day: "the Sunday Times". */
export const paperNames = wordClass(
  "times mail telegraph express mirror herald post tribune star people mercury argus",
);

/** Words that stay small in a headline whose other words have capitals. */
export const headlineSmallWords = wordClass(
  articles,
  coordinators,
  commonPrepositions,
  directions,
  "nor as over into amid than off via is it its 's vs. after before says about",
);

/** Words that follow "the March": a procession, no month. */
export const undertakings = wordClass("for on of against");

/** Things named after a holiday, which are no date: "Christmas trees". */
export const holidayThings = wordClass(
  "tree trees card cards gift gifts present presents carol carols song songs egg eggs market markets",
  "lights decorations costume costumes turkey turkeys pudding jumper movie",
);

/** Words after a year in figures that make it a count: "2000 people". */
export const countedNouns = wordClass(
  except(rateLeads, "times time once twice"),
  lengths,
  "people men women children troops points tons tonnes kg shares votes jobs acres hectares trillion weeks months years",
);

/** Signs and words before figures that make them an amount: "$2000", "No. 1984". */
export const amountSigns = wordClass(
  "$ £ € ¥ no. nos. # room flight route highway channel boeing airbus section article line + = rule",
  "bill resolution form page s. h.r. title chapter area unit windows model",
);

/** Nouns of an address, two or three words after its number: "1800 Elm Street". */
export const streetNouns = wordClass(
  "street st. avenue ave. road rd. boulevard blvd. lane drive square highway",
);
