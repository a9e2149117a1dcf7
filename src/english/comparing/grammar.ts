import { singularUnits } from "../calendar/calendar.ts";
import { formsOfVerbs } from "../verbs.ts";
import { wordClass, wordTable } from "../word-class.ts";
import {
  additions,
  amounts,
  approximators,
  articles,
  beForms,
  commonPrepositions,
  coordinators,
  demonstratives,
  directions,
  doForms,
  haveForms,
  modals,
  passagePrepositions,
  possessiveDeterminers,
  quantifiers,
  questionWords,
  relativeTimes,
  relatives,
  selectors,
  subjectPronouns,
  timeAdverbs,
  timeConjunctions,
} from "../function-words.ts";

const comparedText = wordTable(`
  emptyWords: him them there here done onto among per so nor if because off very again other own same one t re
      ve d ll according exactly however prior
  emptyWords softSplits: as based
  emptyWords negationFillers: than above below
  emptyWords hardSplits: while whereas
  emptyWords negations: not
  emptyWords degrees: least
  emptyWords beforeNames: s
  hardSplits: plus
  softSplits: for with against from including after compared
  softSplits negationFillers: by
  negations: never no n't didnt doesnt dont wasnt isnt arent werent hasnt havent hadnt wont cannot cant
      neither without failed
  negationFillers: to yet in ever at go gone went rise risen exceed exceeded exceeding top topped surpass
      surpassed pass passed get got climb climbed fall fell fallen drop dropped over under beyond more less
      higher greater it
  negationFillers notRanked: of
  negationFillers reachingVerbs: reach reached reaching
  negationFillers lowering: fewer lower
  reachingVerbs: hit attain make
  fromBelow: nearly almost nearing approaching virtually
  lowering: smaller shorter younger slower lighter cheaper weaker narrower thinner nearer closer earlier
      sooner poorer
  beforeNames: this that its their
  degrees: most
  rankSigns: # № no. number
  notRanked: time half person hand thing season round leg term
  bestMarks: 5 10 20 100
`);

/** Words that say nothing of what is measured. */
export const emptyWords = comparedText(
  "emptyWords",
  articles,
  demonstratives,
  possessiveDeterminers,
  quantifiers,
  subjectPronouns,
  relatives,
  beForms,
  haveForms,
  doForms,
  modals,
  coordinators,
  commonPrepositions,
  directions,
  approximators,
  selectors,
  amounts,
  questionWords,
  timeConjunctions,
  passagePrepositions,
  timeAdverbs,
  relativeTimes,
  additions,
  formsOfVerbs("say report", "base s past"),
);

/** Behind these, or a comma, the words belong to the next figure rather than the last: "40 deaths and 12 injuries". */
export const hardSplits = comparedText("hardSplits", coordinators);

/** Where nothing harder parts two figures: "40 in the north for a total of 52". */
export const softSplits = comparedText("softSplits");

/** Right before a figure they say that what follows does not hold: "did not exceed 40", "never topped 50". */
export const negations = comparedText("negations");

/** May stand between a negation and its figure. */
export const negationFillers = comparedText("negationFillers", articles, beForms, haveForms);

/** "did not reach 40": below it, although the verb says no comparator. */
export const reachingVerbs = comparedText("reachingVerbs");
/** Approximate from one side: "nearly 60" is not 61. */
export const fromBelow = comparedText("fromBelow");

/** Words before a date, joined by a space, and the side of it that they mean. */
export const dateSides: ReadonlyMap<string, "before" | "after" | "until"> = new Map([
  ["before", "before"], ["prior to", "before"], ["earlier than", "before"], ["sooner than", "before"], ["ahead of", "before"],
  ["after", "after"], ["later than", "after"], ["following", "after"],
  ["by", "until"], ["no later than", "until"], ["not later than", "until"],
] as const); // prettier-ignore

/** Comparatives before "than" that mean less; the others mean more: "older than 60", "younger than 18". */
export const lowering = comparedText("lowering");

/** Of what, or how far a figure reaches: they tell two figures on one subject apart, and weigh more than other words. */
export const scopeWords =
  "worldwide domestic foreign total average median budget profit net gross annual monthly weekly daily new active current record first " +
  "opening women men girl boy adult child male female urban rural import export public private"; // prettier-ignore

/** Words of one line shut each other out: what is said of an average is not said of a median. */
export const exclusiveWords: readonly string[] = [
  "worldwide domestic foreign",
  "average median",
  "women men",
  "girl boy",
  "urban rural",
  "import export",
  "buy sell",
  "annual monthly weekly daily",
  "budget profit",
  "born death married",
  "begin end",
  "win lose",
  "death injured recovered",
  "north south east west",
]; // prettier-ignore

/** Right before a year that begins a name, "the 2016 Harbour Cup"; "" where the text begins with it. */
export const beforeNames = comparedText("beforeNames", articles);

/** Marks that part clauses, or stand where words are left out. */
export const partingMarks = wordClass(", ; : — – … ...");

/** May stand between an ordinal and what is ranked: "the second most common". */
export const degrees = comparedText("degrees");

/** Before a figure they make it a rank: "#3", "number 3". */
export const rankSigns = comparedText("rankSigns");

/** Behind these an ordinal counts no place: "for the first time", "at first", "the second half of". */
export const notRanked = comparedText("notRanked", singularUnits);

/** Plurals of Indian scales, which no number takes in: "41.5 crores". */
export const indianScales: ReadonlyMap<string, number> = new Map([["crores", 1e7], ["lakhs", 1e5], ["lacs", 1e5]]); // prettier-ignore

/** The best mark of a scale: "6.2/10". */
export const bestMarks = comparedText("bestMarks");

/** Units that convert: the unit they are measured in, and how many of it they are. Factors by their international definitions. */
export const conversions: ReadonlyMap<string, readonly [base: string, factor: number]> = new Map([
  ["millimetre", ["metre", 0.001]], ["centimetre", ["metre", 0.01]], ["metre", ["metre", 1]], ["kilometre", ["metre", 1000]],
  ["inch", ["metre", 0.0254]], ["foot", ["metre", 0.3048]], ["yard", ["metre", 0.9144]], ["mile", ["metre", 1609.344]],
  ["nautical mile", ["metre", 1852]],
  ["square metre", ["square metre", 1]], ["square kilometre", ["square metre", 1e6]], ["hectare", ["square metre", 10_000]],
  ["acre", ["square metre", 4046.8564224]], ["square foot", ["square metre", 0.09290304]], ["square mile", ["square metre", 2_589_988.110336]],
  ["milligram", ["gram", 0.001]], ["gram", ["gram", 1]], ["kilogram", ["gram", 1000]], ["tonne", ["gram", 1e6]], ["pound", ["gram", 453.59237]],
  ["ounce", ["gram", 28.349523125]],
  ["millilitre", ["litre", 0.001]], ["litre", ["litre", 1]],
  ["watt", ["watt", 1]], ["kilowatt", ["watt", 1000]], ["megawatt", ["watt", 1e6]], ["gigawatt", ["watt", 1e9]],
  ["kilowatt hour", ["kilowatt hour", 1]], ["megawatt hour", ["kilowatt hour", 1000]], ["gigawatt hour", ["kilowatt hour", 1e6]],
  ["terawatt hour", ["kilowatt hour", 1e9]],
  ["kilometre per hour", ["kilometre per hour", 1]], ["mile per hour", ["kilometre per hour", 1.609344]], ["knot", ["kilometre per hour", 1.852]],
  ["kilobyte", ["kilobyte", 1]], ["megabyte", ["kilobyte", 1000]], ["gigabyte", ["kilobyte", 1e6]], ["terabyte", ["kilobyte", 1e9]],
  ["second", ["second", 1]], ["minute", ["second", 60]], ["hour", ["second", 3600]], ["day", ["day", 1]], ["week", ["day", 7]],
  ["fortnight", ["day", 14]], ["month", ["month", 1]], ["year", ["month", 12]], ["decade", ["month", 120]], ["century", ["month", 1200]],
]); // prettier-ignore
