import { numbered, wordClass } from "../word-class.ts";

/** Parts newspapers use without "one" before them: "a third of", "half of". */
export const commonParts = wordClass(
  "half third quarter fifth sixth seventh eighth tenth hundredth thousandth millionth billionth",
  "trillionth",
);

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
export const multiplyingVerbs = wordClass(
  "doubled tripled trebled quadrupled quintupled halved doubling tripling trebling quadrupling halving",
  "doubles triples",
);

/** Verbs' bases that are multiples only after "to", "will" and the like: "is set to double". */
export const multiplyingBases: ReadonlyMap<string, number> = new Map([
  ["double", 2], ["triple", 3], ["treble", 3], ["quadruple", 4], ["halve", 0.5],
]); // prettier-ignore

/** After "twice" and "three times": what makes it a multiple and not a repetition. */
export const multipleHeads = wordClass(
  "as the that more higher larger bigger greater faster likelier less fewer its their his her what",
  "those this last smaller longer worse better stronger over earnings book",
);

/** Words of a sign before a number. */
export const negativeWords = wordClass("minus negative");
export const negativeSigns = wordClass("- −");

export const rankingVerbs = wordClass("ranked ranks rank ranking placed finished finishing came seeded");

/** They make an ordinal a rank, "third-largest", and hold a figure against others: "its lowest since 2019". */
export const superlatives = wordClass(
  "largest biggest highest lowest smallest longest shortest fastest slowest richest poorest oldest",
  "youngest tallest best worst deadliest busiest greatest strongest weakest hottest coldest warmest",
  "wettest driest costliest cheapest safest most least heaviest closest nearest deepest sharpest",
  "steepest hardest fewest quickest tightest broadest quietest bloodiest",
);

/** Ordinal words, each to its number; "last" and "only" rank nothing. */
export const ordinals = numbered([
  "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
  "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
]); // prettier-ignore

/** Endings of an ordinal in figures: "3rd", "21st". */
export const ordinalSuffixes = wordClass("st nd rd th");

/** Before "of" they say nothing of what the figure is of: "a total of 40". */
export const vagueHeads = wordClass("total number average maximum minimum excess tune");

/** After "twice as": "twice as many". */
export const comparedWords = wordClass("many much likely often");
