// "Profit fell in the third quarter, after a flat first half of 2015 and a weak fourth quarter last year."
import { ordinals } from "../../../english/numbers/numbers.ts";
import { readYear } from "../../../calendar/absolute.ts";
import { civilOf } from "../../../calendar/civil.ts";
import { halfPeriod, openPeriod, quarterPeriod } from "../../../calendar/period.ts";
import { steps } from "../../../english/calendar/relative.ts";
import { dateOf, joined, word, type Draft, type Place, type Rule } from "../reading.ts";
import { tenseAt } from "../tense.ts";
import { readRelativeYear, readYearReference, type YearReference } from "../year-reference.ts";

/** "the third quarter", "third-quarter", "the last half of 1989", "Q3 2025", "this year's second quarter" */
export const quarter: Rule = {
  name: "dates/quarter",
  example:
    "Profit fell in the third quarter, after a flat first half of 2015 and a weak fourth quarter last year.",
  starts: [...ordinals.keys(), ...steps.keys(), "fiscal", "q1", "q2", "q3", "q4", "h1", "h2", "#"],
  read(place, i) {
    const before = readYearBefore(place, i);
    const part = readPart(place, before?.last ?? i);
    return (
      part &&
      resolve(place, i, part, before ?? readYearReference(place, part.last) ?? readThisYear(place, part.last))
    );
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
  const start = word(place, i) !== "fiscal" ? i : word(place, i + 1) === "-" ? i + 2 : i + 1;
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
  word(place, i) === "half" && (readYearReference(place, i + 1) ?? readThisYear(place, i + 1)) !== null;

/** "the second half of the year" */
function readThisYear(place: Place, i: number): YearReference | null {
  if (word(place, i) !== "of" || word(place, i + 1) !== "the" || word(place, i + 2) !== "year") return null;
  return { year: place.today === null ? null : civilOf(place.today).year, last: i + 3, basis: "relative" };
}

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
  const year = reference ? reference.year : yearMeant(place, first, part);
  const basis = reference?.basis ?? "relative";
  if (year === null)
    return dateOf(last, openPeriod(`XXXX-${isQuarter ? "Q" : "H"}${number}`, "quarter"), basis, { article });
  return dateOf(last, isQuarter ? quarterPeriod(year, number) : halfPeriod(year, number), basis, { article });
}

const HALF_A_YEAR = 6;

/** Figures are reported of a quarter that has begun; one long past is next year's where the tense points ahead. */
function yearMeant(place: Place, first: number, { number, isQuarter, last }: Part): number | null {
  if (place.today === null) return null;
  const { year, month } = civilOf(place.today);
  const length = isQuarter ? 3 : 6;
  const [begins, ends] = [number * length - length + 1, number * length];
  const ahead = (): boolean => tenseAt(place, first, last) === "future";
  if (begins > month) return ahead() ? year : year - 1;
  return month - ends > HALF_A_YEAR && ahead() ? year + 1 : year;
}
