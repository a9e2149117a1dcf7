import { wordClass } from "../word-class.ts";
import { articles } from "../function-words.ts";

/** Words that stand for each other beside a figure; one group a line, in any form. */
export const meanings: readonly string[] = [
  // people and what befalls them
  "death died die dies dead killed fatality fatalities toll perished",
  "injured injury injuries wounded hurt",
  "recovered recovery recoveries",
  "case infection infected infections positive",
  "inhabitant population resident people person persons citizen inhabitants",
  "child children kid son daughter",
  "critic reviewer review reviewed reviewers",
  "worker employee staff workforce employees jobs",
  "viewer audience viewers watched",
  "fan supporter supporters",
  "spectator attendance crowd attended",
  "born birth birthday",
  "married wed wedding marriage",
  // money and trade
  "earn gross make made collect collected take took bring brought generate earnings grossed earned takings revenue revenues income",
  "cost price spend spent expenditure",
  "budget budgeted",
  "sold sell sale sales selling",
  "profit profits net",
  "worth fortune wealth",
  // places and reach
  "worldwide globally global international internationally",
  "domestic domestically nationwide",
  "foreign overseas abroad outside territories elsewhere",
  "us usa america united",
  // time and events
  "begin began begun start started commence commenced launch launched",
  "end ended finish finished conclude concluded close closed",
  "release released debut debuted",
  "found founded establish established create created",
  "open opened opening",
  "win won victory winner",
  "lose lost defeat defeated",
  // shares and ranks
  "share percentage proportion",
  "rating score average scored rated mark",
  "total overall altogether combined",
  "rank ranked place placed position",
  "capacity seat seats seating hold host",
  "big large biggest largest",
  "reach reached peak peaked",
  "use used user users",
  "vote voted votes voter voters",
  "film movie",
  "car vehicle vehicles",
  "plane aircraft airplane planes",
  "company firm business companies",
  "house home homes houses",
  "pupil student students pupils",
  "soldier troop troops soldiers",
  "city town",
];

/** What befalls people and what is counted in money, each line its kinds: what is one of them is no other. */
export const exclusives: readonly (readonly string[])[] = [
  ["dead died killed", "injured wounded hurt", "missing unaccounted", "rescued saved survived survivors", "arrested detained jailed",
    "displaced evacuated homeless", "sheltered", "hospitalised hospitalized", "recovered", "infected infections", "vaccinated", "tested"],
  ["profit profits", "loss losses", "revenue revenues turnover takings", "cost costs price prices", "debt debts", "tax taxes", "wage wages salary salaries",
    "budget", "fine fines", "damage damages"],
  ["births born", "deaths dead", "marriages weddings", "divorces"],
  ["imports imported import", "exports exported export"],
  ["men male males man", "women female females woman"],
  ["adult adults grown-ups", "child children minors"],
  ["boys boy", "girls girl"],
  ["urban", "rural"],
  ["public", "private"],
  ["foreign", "domestic"],
  ["open opened opens opening reopen reopened", "close closed closes closing shut"],
  ["buy bought buys buying", "sell sold sells selling"],
  ["win won wins winning", "lose lost loses losing"],
  ["raise raised raises increase increased", "cut cuts lower lowered reduce reduced"],
  ["begin began begins start started starts", "end ended ends stop stopped stops finish finished"],
  ["hire hired hires", "sack sacked dismiss dismissed"],
  ["arrive arrived arrives", "leave left leaves depart departed"],
  ["support supported supports back backed", "oppose opposed opposes"],
  ["northern north", "southern south", "eastern east", "western west"],
]; // prettier-ignore

/** Tell no two subjects apart: "the new stadium" and "the football stadium". */
export const looseWords =
  "new old big large small planned proposed local latest recent whole entire current huge major";

/** Whoever does so is whom the figure comes from, not what it is of: "Police counted 900 protesters". */
export const countingWords =
  "count counted estimate estimated report reported record recorded register registered tally tallied";

/** The whole, beside a place: "300 in Ghent" and "1,200 worldwide". */
export const wholeWords = "worldwide nationwide globally internationally countrywide statewide citywide";

/** A part of the whole: a figure of women is no figure of everybody. */
export const partWords =
  "men man male women woman female girls boys adults children minors youths teenagers pensioners elderly urban rural foreign domestic " +
  "migrants public private median imports exports first-time part-time full-time"; // prettier-ignore

/** Behind a figure they bring in whom or what it is for: "lent $300 million to farmers", "spends $4 million on roads". */
export const receivers = wordClass("to for on among against");
/** "$4 million a year on roads" */
export const eachWords = wordClass(articles, "per each every");
/** At the start of a sentence they say where all of it holds: "On the mainland the rate was lower". */
export const openings = wordClass("in on at across among");

/** Between what a figure is of and of whom: "support for the mayor". */
export const subjectLinks = wordClass("of for in on at to with from against among");
