// "Sales fell in fiscal 2021 and in the year 2000, and by year-end the shop had closed."
import { periodFrom, yearPeriod } from "../../../calendar/period.ts";
import { readNumber } from "../../../numbers/read.ts";
import { dateOf, word, type Draft, type Place, type Rule } from "../reading.ts";
import { readStatedYear } from "../year-reference.ts";

/** "FY26", "FY2026" */
const SHORT_NAMES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 100 }, (_, k) => 1970 + k).flatMap((year) => [
    [`fy${year}`, year],
    [`fy${String(year).slice(2)}`, year],
  ]),
);

export const namedYear: Rule = {
  name: "dates/named-year",
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
