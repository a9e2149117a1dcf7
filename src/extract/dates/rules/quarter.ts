// "Profit fell in the third quarter, after a flat first half of 2015 and a weak year-earlier quarter."
import { readYear } from "../../../calendar/absolute.ts";
import { civilOf } from "../../../calendar/civil.ts";
import {
  halfPeriod,
  moved,
  openPeriod,
  periodAt,
  periodFrom,
  quarterPeriod,
  type Period,
} from "../../../calendar/period.ts";
import { ordinals, steps } from "../lexicon.ts";
import { dateOf, joined, word, type Draft, type Place, type Rule } from "../reading.ts";
import { tenseAt } from "../tense.ts";
import { readRelativeYear, readYearReference, type YearReference } from "../year-reference.ts";

/** "the third quarter", "third-quarter", "fiscal first half", "last half of 1989", "Q3 2025", "this year's third quarter" */
export const quarter: Rule = {
  name: "dates/quarter",
  starts: [...ordinals.keys(), ...steps.keys(), "fiscal", "q1", "q2", "q3", "q4", "h1", "h2", "#"],
  read(place, i) {
    const before = readYearBefore(place, i);
    const part = readPart(place, before?.last ?? i);
    return part && resolve(place, i, part, before ?? readYearReference(place, part.last));
  },
};

type Part = {
  readonly number: number;
  readonly isQuarter: boolean;
  readonly article: boolean;
  readonly last: number;
};

/** "third quarter", "fiscal-first quarter", "first half of 2015", "Q3" */
function readPart(place: Place, i: number): Part | null {
  const short = /^([qh])([1-4])$/.exec(word(place, i));
  if (short) return { number: Number(short[2]), isQuarter: short[1] === "q", article: false, last: i + 1 };
  const start = word(place, i) === "fiscal" ? (word(place, i + 1) === "-" ? i + 2 : i + 1) : i;
  const hyphen = word(place, start + 1) === "-" && joined(place, start + 1);
  const at = hyphen ? start + 2 : start + 1;
  const isQuarter = word(place, at) === "quarter";
  const number = word(place, start) === "last" && !isQuarter ? 2 : ordinals.get(word(place, start));
  if (number === undefined || number > (isQuarter ? 4 : 2) || !(isQuarter || isHalfOfYear(place, at)))
    return null;
  return { number, isQuarter, article: !hyphen, last: at + 1 };
}

/** The first half of a match is no date: a half needs its year. */
const isHalfOfYear = (place: Place, i: number): boolean =>
  word(place, i) === "half" &&
  (readYearReference(place, i + 1) !== null ||
    (word(place, i + 1) === "of" && word(place, i + 3) === "year"));

/** "the 1988 second quarter", "this year's third quarter" */
function readYearBefore(place: Place, i: number): YearReference | null {
  const year = readYear(place.tokens, i, place.stop);
  if (year !== null) return { year, last: i + 1, basis: "stated" };
  const relative = readRelativeYear(place, i);
  return relative && word(place, relative.last) === "'s" ? { ...relative, last: relative.last + 1 } : null;
}

function resolve(place: Place, first: number, part: Part, reference: YearReference | null): Draft {
  const { number, isQuarter, article } = part;
  const last = Math.max(part.last, reference?.last ?? 0);
  const year = reference
    ? reference.year
    : yearOf(place, first, part.last, isQuarter ? number * 3 : number * 6);
  const basis = reference?.basis ?? "relative";
  if (year === null)
    return dateOf(last, openPeriod(`XXXX-${isQuarter ? "Q" : "H"}${number}`, "quarter"), basis, { article });
  return dateOf(last, isQuarter ? quarterPeriod(year, number) : halfPeriod(year, number), basis, { article });
}

const HALF_A_YEAR = 6;

/** Figures are reported of a quarter that has ended; one long past is next year's where the tense points ahead. */
function yearOf(place: Place, first: number, last: number, lastMonth: number): number | null {
  if (place.today === null) return null;
  const { year, month } = civilOf(place.today);
  if (lastMonth - 2 > month) return tenseAt(place, first, last) === "future" ? year : year - 1;
  return month - lastMonth > HALF_A_YEAR && tenseAt(place, first, last) === "future" ? year + 1 : year;
}

/** "the quarter", "the latest quarter", "the year-earlier quarter", "the year-ago period" */
export const reportedQuarter: Rule = {
  name: "dates/reported-quarter",
  starts: ["quarter", "latest", "year"],
  read(place, i) {
    if (word(place, i) === "year") return readYearEarlier(place, i);
    if (word(place, i) === "latest")
      return word(place, i + 1) === "quarter"
        ? dateOf(i + 2, reported(place), "relative", { article: true })
        : null;
    if (word(place, i - 1) !== "the" || readYearReference(place, i + 1) || word(place, i + 1) === "of")
      return null;
    return dateOf(i + 1, reported(place), "relative", { article: true });
  },
};

/** The quarter the text spoke of last, else the one that ended last. */
function reported(place: Place): Period {
  if (place.quarter) return place.quarter;
  return periodFrom("quarter", place.today, -1);
}

/** "the year-earlier quarter", "the year-ago third quarter", "a year-earlier loss" */
function readYearEarlier(place: Place, i: number): Draft | null {
  if (word(place, i + 1) !== "-" || (word(place, i + 2) !== "earlier" && word(place, i + 2) !== "ago"))
    return null;
  const period = earlier(place);
  const noun = ordinals.has(word(place, i + 3)) ? i + 4 : i + 3;
  const spelled = word(place, noun) === "quarter" || (noun === i + 3 && word(place, noun) === "period");
  return dateOf(spelled ? noun + 1 : i + 3, period, "relative", { article: spelled, period: null });
}

/** The reporting period that the text spoke of last, a year before; without one, the year before. */
function earlier(place: Place): Period {
  const from = place.quarter?.from ?? place.today;
  if (from === null) return openPeriod("XXXX", "year");
  return periodAt(place.quarter ? "quarter" : "year", moved("year", from, -1));
}
