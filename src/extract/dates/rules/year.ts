// "The law of 1996 was changed in 2014 and again in the 2019–20 season."
import { readYear } from "../../../calendar/absolute.ts";
import { periodFrom, type Period, yearPeriod } from "../../../calendar/period.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import { amountSigns, countedNouns, streetNouns } from "../../../english/calendar/names.ts";
import { dateOf, joined, word, type Place, type Rule, type Draft } from "../reading.ts";
import { readStatedYear } from "../year-reference.ts";
import { readNumber } from "../../../numbers/read.ts";

/** Bare figures outside these years are rather amounts. */
const EARLIEST_BARE = 1700;
const LATEST_BARE = 2100;

export const year: Rule = {
  name: "dates/year",
  example: "The law of 1996 was changed in 2014 and again in the 2019–20 season.",
  starts: ["#", "nineteen", "twenty"],
  read(place, i) {
    const stated = readStatedYear(place, i);
    if (!stated) return null;
    if (stated.last > i + 1) return dateOf(stated.last, yearPeriod(stated.year), "stated");
    if (isAmount(place, i, stated.year)) return null;
    const end = readRangeEnd(place, i, stated.year);
    return end
      ? dateOf(end.last, spanOf(stated.year, end.year), "stated")
      : dateOf(i + 1, yearPeriod(stated.year), "stated");
  },
};

/** "2012–13", "2012-2013" */
function readRangeEnd(place: Place, i: number, from: number): { year: number; last: number } | null {
  if (!/^[-–/]$/.test(word(place, i + 1)) || !joined(place, i + 1) || !joined(place, i + 2)) return null;
  const digits = word(place, i + 2);
  if (!/^(?:\d{2}|\d{4})$/.test(digits)) return null;
  const year = digits.length === 4 ? Number(digits) : from - (from % 100) + Number(digits);
  return year > from && year - from < 100 ? { year, last: i + 3 } : null;
}

function spanOf(from: number, to: number): Period {
  const [first, second] = [yearPeriod(from), yearPeriod(to)];
  return { value: `${first.value}/${second.value}`, grain: "year", from: first.from, to: second.to };
}

/** Figures that count or number something: "$2000", "2000 people", "Room 1990", "1500mm", "555-2014". */
function isAmount(place: Place, i: number, value: number): boolean {
  const before = word(place, i - 1);
  const after = word(place, i + 1);
  if (amountSigns.has(before) || countedNouns.has(after)) return true;
  if (streetNouns.has(word(place, i + 2)) || streetNouns.has(word(place, i + 3))) return true;
  if (joined(place, i) && !/^[(“"'‘–—/[-]+$/.test(before)) return true;
  if (
    /^[-–]$/.test(before) &&
    joined(place, i) &&
    /^\d/.test(word(place, i - 2)) &&
    readYear(place.tokens, i - 2, place.stop) === null
  )
    return true;
  if (joined(place, i + 1) && isGlued(place, i + 1)) return true;
  return (value < EARLIEST_BARE || value > LATEST_BARE) && !(before === "in" && /^[.,;:)]?$/.test(after));
}

/** "1500mm", "2000m": letters after figures, but "2014's" */
const isGlued = (place: Place, i: number): boolean =>
  place.tokens.kind[i] === TokenKind.word && !/^'?s$/.test(word(place, i));

/** "FY26", "FY2026" */
const SHORT_NAMES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 100 }, (_, k) => 1970 + k).flatMap((year) => [
    [`fy${year}`, year],
    [`fy${String(year).slice(2)}`, year],
  ]),
);

export const namedYear: Rule = {
  name: "dates/named-year",
  example: "Sales fell in fiscal 2021 and in the year 2000, and by year-end the shop had closed.",
  starts: ["fiscal", "financial", "fy", "year", ...SHORT_NAMES.keys()],
  read(place, i) {
    const short = SHORT_NAMES.get(word(place, i));
    if (short !== undefined) return dateOf(i + 1, yearPeriod(short), "stated");
    const hyphen = word(place, i + 1) === "-" ? i + 2 : i + 1;
    const at = word(place, i) !== "year" && word(place, hyphen) === "year" ? hyphen + 1 : hyphen;
    const stated = readStatedYear(place, at) ?? readRoundYear(place, at);
    if (stated) return dateOf(stated.last, yearPeriod(stated.year), "stated", { article: true });
    return word(place, i) === "year" ? readYearEnd(place, i) : null;
  },
};

/** "the year two thousand" */
function readRoundYear(place: Place, i: number): { year: number; last: number } | null {
  const number = word(place, i - 1) === "year" ? readNumber(place.tokens, i, place.stop) : null;
  return number && number.value >= 1000 && number.value < 3000
    ? { year: number.value, last: number.last }
    : null;
}

/** "year-end", "year's end" */
function readYearEnd(place: Place, i: number): Draft | null {
  const at = /^(?:-|'s)$/.test(word(place, i + 1)) ? i + 2 : i + 1;
  if (word(place, at) !== "end" || word(place, at + 1) === "of") return null;
  return dateOf(at + 1, periodFrom("year", place.today, 0), "relative", { mod: "END" });
}
