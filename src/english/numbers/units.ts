import { shortUnits, units } from "../calendar/calendar.ts";
import { relativeTimes } from "../function-words.ts";
import { wordTable } from "../word-class.ts";

const unitWords = wordTable(`
  lengthContexts: above below from off sprint freestyle hurdles butterfly backstroke breaststroke race final
      relay dash pool radius diameter height length depth underwater yacht tower wave waves individual
      steeplechase
  lengthContexts dimensions: long wide tall high deep thick away apart across
  lengthContexts rateBases: square
  lengthVerbs: jumped jumps jumping threw throws throwing thrown leapt leaped leaping vaulted vaulting hurled
      cleared clearing swam dived measures measured measuring
  dimensions: ahead behind early late
  dimensions notPer: old
  rateBases: share barrel ounce tonne ton pound gallon litre liter kilo kilogram kilometre kilometer mile acre
      hectare bushel gram head person capita unit piece ticket night second minute hour day week fortnight
      month quarter year decade century season household family vote dose copy page student pupil child worker
      employee passenger game match session user subscriber customer vehicle car seat room pack bottle pop
      plate shift sq annum kwh mwh mmbtu km kg visit trip click lb
  notPer: before after or into
  footNouns: soldiers patrols sales workers
`);

/**
 * Measures by their standard name, each with the ways newspapers write it. Names follow the SI brochure and NIST
 * Handbook 44, British spelling; information units follow IEC 80000-13.
 */
const measures: readonly (readonly [name: string, surfaces: string])[] = [
  ["nanometre", "nanometre nanometres nanometer nanometers nm"],
  ["micrometre", "micrometre micrometres micrometer micrometers micron microns μm µm"],
  ["millimetre", "millimetre millimetres millimeter millimeters mm"],
  ["centimetre", "centimetre centimetres centimeter centimeters cm"],
  ["metre", "metre metres meter meters"],
  ["kilometre", "kilometre kilometres kilometer kilometers km kms"],
  ["inch", "inch inches in. ″"],
  ["foot", "foot feet ft ft."],
  ["yard", "yard yards yd yds"],
  ["mile", "mile miles mi"],
  ["nautical mile", "nmi"],
  ["light-year", "light-year light-years lightyear lightyears"],
  ["hectare", "hectare hectares ha"],
  ["acre", "acre acres"],
  ["square metre", "m2 m² sqm"],
  ["square kilometre", "km2 km²"],
  ["square foot", "sqft ft2 ft²"],
  ["cubic metre", "m3 m³"],
  ["milligram", "milligram milligrams mg"],
  ["microgram", "microgram micrograms mcg μg µg"],
  ["gram", "gram grams gramme grammes"],
  ["kilogram", "kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs"],
  ["tonne", "tonne tonnes"],
  ["ton", "ton tons"],
  ["kiloton", "kiloton kilotons"],
  ["megaton", "megaton megatons megatonne megatonnes"],
  ["pound", "lb lbs lb. lbs."],
  ["ounce", "ounce ounces oz oz."],
  ["carat", "carat carats"],
  ["millilitre", "millilitre millilitres milliliter milliliters ml"],
  ["litre", "litre litres liter liters"],
  ["gallon", "gallon gallons"],
  ["pint", "pint pints"],
  ["quart", "quart quarts"],
  ["barrel", "barrel barrels bbl"],
  ["bushel", "bushel bushels"],
  ["mile per hour", "mph"],
  ["kilometre per hour", "kph kmh km/h km/hr"],
  ["mile per gallon", "mpg"],
  ["knot", "knots"],
  ["revolution per minute", "rpm"],
  ["watt", "watt watts"],
  ["kilowatt", "kilowatt kilowatts kw"],
  ["megawatt", "megawatt megawatts mw"],
  ["gigawatt", "gigawatt gigawatts gw"],
  ["kilowatt hour", "kwh"],
  ["megawatt hour", "mwh"],
  ["gigawatt hour", "gwh"],
  ["terawatt hour", "twh"],
  ["milliampere-hour", "mah"],
  ["volt", "volt volts"],
  ["ampere", "ampere amperes amp amps"],
  ["horsepower", "horsepower hp ps"],
  ["brake horsepower", "bhp"],
  ["pound-foot", "pound-feet lb-ft pound-foot"],
  ["joule", "joule joules"],
  ["calorie", "calorie calories kcal"],
  ["hertz", "hertz hz"],
  ["kilohertz", "kilohertz khz"],
  ["megahertz", "megahertz mhz"],
  ["gigahertz", "gigahertz ghz"],
  ["decibel", "decibel decibels db"],
  ["bit", "bit bits"],
  ["byte", "byte bytes"],
  ["kilobyte", "kilobyte kilobytes kb"],
  ["megabyte", "megabyte megabytes mb"],
  ["gigabyte", "gigabyte gigabytes gb"],
  ["terabyte", "terabyte terabytes tb"],
  ["megabit per second", "mbps"],
  ["gigabit per second", "gbps"],
  ["megapixel", "megapixel megapixels mp"],
  ["pascal", "pascal pascals"],
  ["kilopascal", "kilopascals kpa"],
  ["megapascal", "megapascals mpa"],
  ["gigapascal", "gigapascals gpa"],
  ["millibar", "millibar millibars mbar"],
  ["part per million", "ppm"],
  ["part per billion", "ppb"],
  ["degree", "degree degrees °"],
  ["celsius", "celsius °c ℃"],
  ["fahrenheit", "fahrenheit °f ℉"],
  ["kelvin", "kelvin kelvins"],
];

/** Surface to standard name. */
export const measureNames: ReadonlyMap<string, string> = new Map(
  measures.flatMap(([name, surfaces]) => surfaces.split(" ").map((surface) => [surface, name] as const)),
);

/** Too short to trust unless they touch their digits ("5g", "640W"); case matters. */
export const attachedMeasures: ReadonlyMap<string, string> = new Map([
  ["g", "gram"], ["l", "litre"], ["L", "litre"], ["t", "tonne"], ["C", "celsius"], ["F", "fahrenheit"], ["K", "kelvin"],
]); // prettier-ignore

/** Trusted after a space as well, in this case only. */
export const casedMeasures: ReadonlyMap<string, string> = new Map([
  ["W", "watt"], ["V", "volt"], ["Nm", "newton metre"],
]); // prettier-ignore

/** Words that make a measure of length one of area or volume. */
export const powers: ReadonlyMap<string, string> = new Map([
  ["square", "square"], ["sq", "square"], ["sq.", "square"], ["cubic", "cubic"], ["cu", "cubic"], ["nautical", "nautical"],
]); // prettier-ignore

/** Lengths a power may stand before, in short forms too: "sq m". */
export const poweredLengths: ReadonlyMap<string, string> = new Map([
  ["m", "metre"], ["metre", "metre"], ["metres", "metre"], ["meter", "metre"], ["meters", "metre"],
  ["km", "kilometre"], ["kilometre", "kilometre"], ["kilometres", "kilometre"], ["kilometer", "kilometre"],
  ["kilometers", "kilometre"], ["ft", "foot"], ["foot", "foot"], ["feet", "foot"], ["inch", "inch"], ["inches", "inch"],
  ["mile", "mile"], ["miles", "mile"], ["yard", "yard"], ["yards", "yard"], ["cm", "centimetre"],
  ["centimetres", "centimetre"], ["centimeters", "centimetre"],
]); // prettier-ignore

/** What degrees are of. */
export const degreeScales: ReadonlyMap<string, string> = new Map([
  ["celsius", "celsius"], ["centigrade", "celsius"], ["c", "celsius"], ["fahrenheit", "fahrenheit"], ["f", "fahrenheit"],
]); // prettier-ignore

/** Speeds and the like: a measure with "per" and one of these is a unit of its own, "mile per hour". */
export const speedBases: ReadonlyMap<string, string> = new Map([
  ["hour", "hour"], ["hr", "hour"], ["second", "second"], ["minute", "minute"], ["gallon", "gallon"], ["h", "hour"],
]); // prettier-ignore

/** A bare "quarter" is a fraction first. */
export const durations: ReadonlyMap<string, string> = new Map<string, string>([
  ...[...units].filter(([word]) => word !== "quarter"), ...shortUnits,
  ["millisecond", "millisecond"], ["milliseconds", "millisecond"], ["ms", "millisecond"],
  ["night", "night"], ["nights", "night"], ["millennium", "millennium"], ["millennia", "millennium"],
]); // prettier-ignore

/** Scale suffixes that hang on digits or follow them: "3.4bn". Millions by "m" are told from metres by a rule. */
export const scaleSuffixes: ReadonlyMap<string, number> = new Map([
  ["k", 1e3], ["mn", 1e6], ["mln", 1e6], ["mil", 1e6], ["mio", 1e6], ["bn", 1e9], ["bln", 1e9], ["tn", 1e12],
  ["trn", 1e12], ["tln", 1e12],
]); // prettier-ignore

/** Suffixes that need to touch their digits or stand after money: "$2b", "1.2B". */
export const shortScaleSuffixes: ReadonlyMap<string, number> = new Map([
  ["m", 1e6], ["mm", 1e6], ["b", 1e9], ["t", 1e12],
]); // prettier-ignore

/** Words after "37m" that make it metres. */
export const lengthContexts = unitWords("lengthContexts");

/** Verbs before "7.03m" that make it metres. */
export const lengthVerbs = unitWords("lengthVerbs");

/** Adjectives that follow a length: "90 miles wide". */
export const dimensions = unitWords("dimensions");

/** What prices and rates are reckoned by: "$70 a share", "three times a week". */
export const rateBases = unitWords("rateBases");

/** After "a year" they make it a date, no rate: "$3 a year earlier". */
export const notPer = unitWords("notPer", relativeTimes);

/** The unit below, and how many of it are one: "two years and three months". */
export const smallerUnits: ReadonlyMap<string, readonly [string, number]> = new Map([
  ["year", ["month", 12]], ["week", ["day", 7]], ["day", ["hour", 24]], ["hour", ["minute", 60]], ["minute", ["second", 60]],
  ["foot", ["inch", 12]], ["pound", ["ounce", 16]], ["stone", ["pound", 14]],
]); // prettier-ignore

/** After "foot" and "yard", which are then no lengths: "two foot soldiers". */
export const footNouns = unitWords("footNouns");
