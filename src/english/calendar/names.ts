// Words that tell a month, a weekday or a holiday from a name or an ordinary word.
import { lengths, rateLeads } from "./periods.ts";
import { except, wordTable } from "../word-class.ts";
import {
  articles,
  commonPrepositions,
  coordinators,
  directions,
  possessiveDeterminers,
  timeConjunctions,
} from "../function-words.ts";

const calendarNames = wordTable(`
  datePrepositions: till during through throughout between early late mid last next around past circa
      following - –
  datePrepositions determiners: this every each
  datePrepositions headlineSmallWords: about over as than into
  determiners: that any
  determiners headlineSmallWords: 's
  ambiguousMonths: march may april june august jan jun mar sep dec
  ambiguousWeekdays: sun sat mon wed fri tue thu
  monthVerbs: was saw brought marked will has had
  monthVerbs headlineSmallWords: is
  paperNames: times mail telegraph express mirror herald post tribune star mercury argus
  paperNames countedNouns: people
  headlineSmallWords: nor amid off via it its vs. after before says
  undertakings: for on of against
  holidayThings: tree trees card cards gift gifts present presents carol carols song songs egg eggs market
      markets lights decorations costume costumes turkey turkeys pudding jumper movie
  countedNouns: men women children troops points tons tonnes kg shares votes jobs acres hectares trillion
      weeks months years
  amountSigns: $ £ € ¥ no. nos. # room flight route channel boeing airbus section article line + = rule bill
      resolution form page s. h.r. title chapter area unit windows model
  amountSigns streetNouns: highway
  streetNouns: street st. avenue ave. road rd. boulevard blvd. lane drive square
`);

/** Words after which a bare month, year or season is a date: "in March", "since 2014". */
export const datePrepositions = calendarNames(
  "datePrepositions",
  commonPrepositions,
  coordinators,
  timeConjunctions,
);

/** Words before a month that is no name when a common noun follows: "the March meeting". */
export const determiners = calendarNames("determiners", articles, possessiveDeterminers);

/** Months that are names or ordinary words as well. */
export const ambiguousMonths = calendarNames("ambiguousMonths");

/** Short weekdays that are words or names as well ("sat", "the Sun"): they count only before a date. */
export const ambiguousWeekdays = calendarNames("ambiguousWeekdays");

/** Verbs after a month that is the subject of its sentence: "April was wet". */
export const monthVerbs = calendarNames("monthVerbs");

/** Newspapers named after a day: "the Sunday Times". */
export const paperNames = calendarNames("paperNames");

/** Words that stay small in a headline whose other words have capitals. */
export const headlineSmallWords = calendarNames(
  "headlineSmallWords",
  articles,
  coordinators,
  commonPrepositions,
  directions,
);

/** Words that follow "the March": a procession, no month. */
export const undertakings = calendarNames("undertakings");

/** Things named after a holiday, which are no date: "Christmas trees". */
export const holidayThings = calendarNames("holidayThings");

/** Words after a year in figures that make it a count: "2000 people". */
export const countedNouns = calendarNames(
  "countedNouns",
  except(rateLeads, "times time once twice"),
  lengths,
);

/** Signs and words before figures that make them an amount: "$2000", "No. 1984". */
export const amountSigns = calendarNames("amountSigns");

/** Nouns of an address, two or three words after its number: "1800 Elm Street". */
export const streetNouns = calendarNames("streetNouns");
