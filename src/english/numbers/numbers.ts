import { numbered, wordTable } from "../word-class.ts";
import type { Comparator } from "../../extract/statistics/schema.ts";

const numberWords = wordTable(`
  commonParts: half third quarter fifth sixth seventh eighth tenth hundredth thousandth millionth billionth
      trillionth
  multiplyingVerbs: doubled tripled trebled quadrupled quintupled halved doubling tripling trebling
      quadrupling halving doubles triples
  multipleHeads: as that more higher larger bigger greater faster likelier less fewer its their his her what
      those this last smaller longer worse better stronger over earnings book
  multipleHeads intensifiers: the
  negativeWords: minus negative
  negativeSigns: - −
  rankingVerbs: ranked ranks rank ranking placed finished finishing came seeded
  superlatives: largest biggest highest lowest smallest longest shortest fastest slowest richest poorest
      oldest youngest tallest best worst deadliest busiest greatest strongest weakest hottest coldest warmest
      wettest driest costliest cheapest safest most least heaviest closest nearest deepest sharpest steepest
      hardest fewest quickest tightest broadest quietest bloodiest
  ordinalSuffixes: st nd rd th
  vagueHeads: total number average maximum minimum excess tune
  comparedWords: many likely often
  comparedWords intensifiers: much
  resultWords: won wins lost lose loses beat beats beaten beating drew defeated score scored tied trailed
      trailing led leading leads down behind record ballot ballots
  resultWords ballotAfter: win draw defeat victory loss
  resultWords ballotVerbs: voted passed approved rejected ruled
  resultWords ballotAfter ballotVerbs: vote votes
  ballotAfter: lead against decision ruling majority in-favour thriller scoreline triumph margin
  ballotAfter ballotVerbs: split
  intensifiers: just only well far slightly significantly considerably still currently now already a to by of
      at
  overWhat: flew fly flies flying flown hovered circled sailed stumbled tripped argue argued arguing fought
      clashed clash clashes dispute disputes row rows quarrel quarrelled debate debates feud concern concerns
      anger outrage alarm protest protests protested arrested sued questioned investigated criticised
      criticized power presided watch
  numberStarters: no. hundred
`);

/** Parts newspapers use without "one" before them: "a third of", "half of". */
export const commonParts = numberWords("commonParts");

export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2], ["⅓", 1 / 3], ["⅔", 2 / 3], ["¼", 1 / 4], ["¾", 3 / 4], ["⅕", 1 / 5], ["⅖", 2 / 5], ["⅗", 3 / 5], ["⅘", 4 / 5],
  ["⅙", 1 / 6], ["⅚", 5 / 6], ["⅐", 1 / 7], ["⅛", 1 / 8], ["⅜", 3 / 8], ["⅝", 5 / 8], ["⅞", 7 / 8],
]); // prettier-ignore

/** Plural scale words: "dozens", "tens of thousands". Each means from one up to the next power. */
export const vagueScales: ReadonlyMap<string, readonly [min: number, max: number]> = new Map([
  ["dozens", [12, 120]], ["scores", [20, 200]], ["tens", [10, 100]], ["hundreds", [1e2, 1e3]], ["thousands", [1e3, 1e4]], ["millions", [1e6, 1e7]],
  ["billions", [1e9, 1e10]], ["trillions", [1e12, 1e13]],
] as const); // prettier-ignore

/** Small vague counts: "a couple of", "several hundred", "a few thousand". */
export const vagueCounts: ReadonlyMap<string, readonly [min: number, max: number]> = new Map([
  ["couple", [2, 3]], ["few", [3, 5]], ["several", [3, 9]], ["many", [3, 9]],
] as const); // prettier-ignore

/** Whole words for a multiple, with its factor. */
export const multiplesByWord: ReadonlyMap<string, number> = new Map([
  ["double", 2], ["doubled", 2], ["doubles", 2], ["doubling", 2], ["twice", 2], ["twofold", 2], ["triple", 3], ["tripled", 3],
  ["triples", 3], ["tripling", 3], ["treble", 3], ["trebled", 3], ["trebling", 3], ["thrice", 3], ["threefold", 3],
  ["quadruple", 4], ["quadrupled", 4], ["quadrupling", 4], ["fourfold", 4], ["quintupled", 5], ["fivefold", 5], ["sixfold", 6],
  ["sevenfold", 7], ["eightfold", 8], ["ninefold", 9], ["tenfold", 10], ["hundredfold", 100], ["thousandfold", 1000],
  ["halved", 0.5], ["halves", 0.5], ["halving", 0.5],
]); // prettier-ignore

/** Of these, the verbs: alone they are a change. */
export const multiplyingVerbs = numberWords("multiplyingVerbs");

/** Verbs' bases that are multiples only after "to", "will" and the like: "is set to double". */
export const multiplyingBases: ReadonlyMap<string, number> = new Map([
  ["double", 2], ["triple", 3], ["treble", 3], ["quadruple", 4], ["halve", 0.5],
]); // prettier-ignore

/** After "twice" and "three times": what makes it a multiple and not a repetition. */
export const multipleHeads = numberWords("multipleHeads");

/** Words of a sign before a number. */
export const negativeWords = numberWords("negativeWords");
export const negativeSigns = numberWords("negativeSigns");

export const rankingVerbs = numberWords("rankingVerbs");

/** They make an ordinal a rank, "third-largest", and hold a figure against others: "its lowest since 2019". */
export const superlatives = numberWords("superlatives");

/** Ordinal words, each to its number; "last" and "only" rank nothing. */
export const ordinals = numbered([
  "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
  "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
]); // prettier-ignore

/** Endings of an ordinal in figures: "3rd", "21st". */
export const ordinalSuffixes = numberWords("ordinalSuffixes");

/** Before "of" they say nothing of what the figure is of: "a total of 40". */
export const vagueHeads = numberWords("vagueHeads");

/** After "twice as": "twice as many". */
export const comparedWords = numberWords("comparedWords");

/** English cardinal words below a hundred; common knowledge. */
export const units: ReadonlyMap<string, number> = new Map([
  ["one", 1], ["two", 2], ["three", 3], ["four", 4], ["five", 5], ["six", 6], ["seven", 7], ["eight", 8], ["nine", 9],
]); // prettier-ignore

/** Words that stand alone: no unit follows them as one follows "twenty". */
export const teens: ReadonlyMap<string, number> = new Map([
  ["zero", 0], ["nought", 0], ["naught", 0], ["ten", 10], ["eleven", 11], ["twelve", 12], ["thirteen", 13], ["fourteen", 14], ["fifteen", 15],
  ["sixteen", 16], ["seventeen", 17], ["eighteen", 18], ["nineteen", 19],
]); // prettier-ignore

export const tens: ReadonlyMap<string, number> = new Map([
  ["twenty", 20], ["thirty", 30], ["forty", 40], ["fifty", 50], ["sixty", 60], ["seventy", 70], ["eighty", 80],
  ["ninety", 90],
]); // prettier-ignore

/** Words that multiply what stands before them. Short scale; the Indian lakh and crore as well. */
export const scales: ReadonlyMap<string, number> = new Map([
  ["dozen", 12], ["dozens", 12], ["hundred", 1e2], ["thousand", 1e3], ["lakh", 1e5], ["million", 1e6], ["crore", 1e7],
  ["billion", 1e9], ["trillion", 1e12], ["quadrillion", 1e15],
]); // prettier-ignore

/** What may follow "and a", as in "two and a half". */
export const singleParts: ReadonlyMap<string, number> = new Map([
  ["half", 1 / 2], ["quarter", 1 / 4], ["third", 1 / 3], ["fifth", 1 / 5], ["tenth", 1 / 10],
]); // prettier-ignore

/** Ordinal words that may be the lower part of a fraction; "second" is none. */
export const fractionParts: ReadonlyMap<string, number> = new Map([
  ["half", 2], ["halves", 2], ["third", 3], ["thirds", 3], ["quarter", 4], ["quarters", 4], ["fourth", 4], ["fourths", 4],
  ["fifth", 5], ["fifths", 5], ["sixth", 6], ["sixths", 6], ["seventh", 7], ["sevenths", 7], ["eighth", 8], ["eighths", 8],
  ["ninth", 9], ["ninths", 9], ["tenth", 10], ["tenths", 10], ["twelfth", 12], ["twelfths", 12], ["twentieth", 20],
  ["twentieths", 20], ["hundredth", 100], ["hundredths", 100], ["thousandth", 1e3], ["thousandths", 1e3],
  ["millionth", 1e6], ["millionths", 1e6], ["billionth", 1e9], ["billionths", 1e9], ["trillionth", 1e12],
  ["trillionths", 1e12],
]); // prettier-ignore

/** Before "1-3": it is a result. */
export const resultWords = numberWords("resultWords");

/** After "52–48". */
export const ballotAfter = numberWords("ballotAfter");

/** Before "46 to 31" they make it the result of a vote. */
export const ballotVerbs = numberWords("ballotVerbs");

export type { Comparator };

/** Phrases before a figure, words joined by a space; the longest that fits wins. */
export const comparatorsBefore: ReadonlyMap<string, Comparator> = new Map([
  ["more than", ">"], ["over than", ">"], ["greater than", ">"], ["higher than", ">"], ["larger than", ">"], ["bigger than", ">"],
  ["better than", ">"], ["longer than", ">"], ["over", ">"], ["above", ">"], ["beyond", ">"], ["exceeding", ">"], ["exceeded", ">"],
  ["exceeds", ">"], ["exceed", ">"], ["exceeding the", ">"], ["topped", ">"], ["topping", ">"], ["surpassed", ">"], ["surpassing", ">"],
  ["in excess of", ">"], ["upward of", ">"], ["upwards of", ">"], ["north of", ">"], [">", ">"],
  ["at least", ">="], ["no less than", ">="], ["no fewer than", ">="], ["not less than", ">="], ["not fewer than", ">="],
  ["a minimum of", ">="], ["minimum of", ">="], ["≥", ">="], ["> =", ">="], ["greater than or equal to", ">="],
  ["bigger or equal than", ">="], ["greater or equal than", ">="], ["more than or equal to", ">="], ["at least or equal to", ">="],
  ["equal to or greater than", ">="], ["equal to or more than", ">="],
  ["less than", "<"], ["lower than", "<"], ["fewer than", "<"], ["smaller than", "<"], ["shorter than", "<"], ["cheaper than", "<"],
  ["under", "<"], ["below", "<"], ["south of", "<"], ["shy of", "<"], ["just short of", "<"], ["short of", "<"], ["<", "<"], ["sub -", "<"],
  ["up to", "<="], ["as many as", "<="], ["as much as", "<="], ["as high as", "<="], ["at most", "<="], ["no more than", "<="],
  ["not more than", "<="], ["no greater than", "<="], ["no higher than", "<="], ["a maximum of", "<="], ["maximum of", "<="],
  ["not exceeding", "<="], ["within", "<="], ["≤", "<="], ["< =", "<="], ["less than or equal to", "<="], ["smaller or equal than", "<="],
  ["fewer than or equal to", "<="], ["equal to or less than", "<="],
  ["as low as", ">="], ["as little as", ">="], ["as few as", ">="],
  ["about", "~"], ["around", "~"], ["roughly", "~"], ["approximately", "~"], ["approx.", "~"], ["approx", "~"], ["some", "~"],
  ["an estimated", "~"], ["estimated", "~"], ["nearly", "~"], ["almost", "~"], ["close to", "~"], ["nearing", "~"],
  ["approaching", "~"], ["circa", "~"], ["ca.", "~"], ["somewhere around", "~"], ["in the region of", "~"], ["on the order of", "~"],
  ["virtually", "~"], ["practically", "~"], ["barely", "~"], ["hardly", "~"], ["or so", "~"], ["~", "~"], ["≈", "~"], ["a reported", "~"],
  ["exactly", "="], ["precisely", "="], ["just", "="], ["only", "="],
] as const); // prettier-ignore

/** The last word of each: nearly every word before a figure is none. */
export const comparatorEnds: ReadonlySet<string> = new Set(
  [...comparatorsBefore.keys()].map((phrase) => phrase.split(" ").at(-1)!),
);

/** Phrases after a figure. */
export const comparatorsAfter: ReadonlyMap<string, Comparator> = new Map([
  ["or more", ">="], ["or over", ">="], ["or above", ">="], ["or higher", ">="], ["or older", ">="], ["and over", ">="],
  ["and above", ">="], ["and older", ">="], ["and up", ">="], ["or greater", ">="], ["or longer", ">="],
  ["or less", "<="], ["or fewer", "<="], ["or under", "<="], ["or below", "<="], ["or lower", "<="], ["or younger", "<="], ["and under", "<="],
  ["or so", "~"], ["or thereabouts", "~"],
] as const); // prettier-ignore

/** Before another comparator they change nothing: "just over", "well under", "only about". */
export const intensifiers = numberWords("intensifiers");

/** "just under": close, and below all the same. */
export const longestComparator = 5;

/** After these, "over" says where or about what, not how many: "flew over 12 towns", "a row over two bills". */
export const overWhat = numberWords("overWhat");

// prettier-ignore

/** Every word or sign a figure may begin with, digits and currency signs apart. */
export const numberStarters = numberWords("numberStarters", units.keys(), teens.keys(), tens.keys(), commonParts, fractionSigns.keys(), vagueScales.keys(), vagueCounts.keys(), multiplesByWord.keys(), multiplyingBases.keys(), negativeWords, ordinals.keys());
