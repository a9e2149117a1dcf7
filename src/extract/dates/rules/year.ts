// "The law of 1996 was changed in 2014 and again in the 2019–20 season."
import { readYear } from "../../../calendar/absolute.ts";
import { yearPeriod, type Period } from "../../../calendar/period.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import { amountSigns, countedNouns, streetNouns } from "../../../english/calendar/counts.ts";
import { dateOf, joined, word, type Place, type Rule } from "../reading.ts";
import { readStatedYear } from "../year-reference.ts";

/** Bare figures outside these years are rather amounts. */
const EARLIEST_BARE = 1700;
const LATEST_BARE = 2100;

export const year: Rule = {
  name: "dates/year",
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

/** "1500mm", "2000m": letters behind figures, but "2014's" */
const isGlued = (place: Place, i: number): boolean =>
  place.tokens.kind[i] === TokenKind.word && !/^'?s$/.test(word(place, i));
