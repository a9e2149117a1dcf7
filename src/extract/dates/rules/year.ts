// "The law of 1996 was changed in 2014, in the 2019–20 season and in fiscal 2021."
import { readYear } from "../../../calendar/absolute.ts";
import { yearPeriod, type Period } from "../../../calendar/period.ts";
import { Shape, TokenKind } from "../../../segment/tokens.ts";
import { amountSigns, countedNouns, datePrepositions } from "../lexicon.ts";
import { dateOf, joined, word, type Place, type Rule } from "../reading.ts";
import { readNumber } from "../../../numbers/read.ts";

const EARLIEST_BARE = 1700;
const LATEST_BARE = 2100;

export const year: Rule = {
  name: "dates/year",
  starts: ["#", "nineteen", "twenty"],
  read(place, i) {
    if (place.tokens.kind[i] !== TokenKind.number) return readSpokenYear(place, i);
    const value = readYear(place.tokens, i, place.stop);
    if (value === null || isAmount(place, i, value)) return null;
    const end = readRangeEnd(place, i, value);
    if (end) return dateOf(end.last, spanOf(value, end.year), "stated");
    return dateOf(i + 1, yearPeriod(value), "stated");
  },
};

/** "fiscal 2021", "fiscal year 2021", "the year 2000": the word before belongs to the expression. */
export const namedYear: Rule = {
  name: "dates/named-year",
  starts: ["fiscal", "fy", "year"],
  read(place, i) {
    const at =
      word(place, i) === "fiscal" && (word(place, i + 1) === "year" || word(place, i + 1) === "-")
        ? i + 2
        : i + 1;
    const found = readYear(place.tokens, word(place, at) === "year" ? at + 1 : at, place.stop);
    if (found !== null)
      return dateOf(word(place, at) === "year" ? at + 2 : at + 1, yearPeriod(found), "stated", {
        article: true,
      });
    const spoken = readSpokenYear(place, at);
    return spoken && { ...spoken, article: true };
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

/** "nineteen ninety-six", "two thousand" behind "the year" */
function readSpokenYear(place: Place, i: number) {
  const century = readNumber(place.tokens, i, Math.min(place.stop, i + 1));
  if (!century) return null;
  const rest = readNumber(place.tokens, i + 1, place.stop);
  if ((century.value === 19 || century.value === 20) && rest && rest.value >= 10 && rest.value < 100)
    return dateOf(rest.last, yearPeriod(century.value * 100 + rest.value), "stated");
  const whole = word(place, i - 1) === "year" ? readNumber(place.tokens, i, place.stop) : null;
  if (!whole || whole.value < 1000 || whole.value > LATEST_BARE) return null;
  return dateOf(whole.last, yearPeriod(whole.value), "stated");
}

/** Figures that count or number something: "$2000", "2000 people", "Room 1990", "1500 troops", "-2014-". */
function isAmount(place: Place, i: number, value: number): boolean {
  const before = word(place, i - 1);
  const after = word(place, i + 1);
  if (amountSigns.has(before) || countedNouns.has(after)) return true;
  if (joined(place, i) && !/^[(“"'‘–—/[-]+$/.test(before)) return true;
  if (joined(place, i + 1) && isJoinedFigure(place, i + 1)) return true;
  if (value < EARLIEST_BARE || value > LATEST_BARE) return !isDatedBy(place, i, after);
  return false;
}

const isJoinedFigure = (place: Place, i: number): boolean =>
  place.tokens.kind[i] === TokenKind.word &&
  place.tokens.shape[i] !== Shape.none &&
  word(place, i) !== "'s" &&
  word(place, i) !== "s";

/** Years far off need a preposition before them and no noun behind: "in 1215,". */
const isDatedBy = (place: Place, i: number, after: string): boolean =>
  datePrepositions.has(word(place, i - 1)) &&
  (after === "" || /^[.,;:)]/.test(after)) &&
  word(place, i - 1) === "in";
