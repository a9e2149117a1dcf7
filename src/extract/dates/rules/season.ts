// "The dam broke last summer, after the winter of 2011, and reopens in the spring."
import { civilOf } from "../../../calendar/civil.ts";
import { isoYear } from "../../../calendar/iso.ts";
import { openPeriod } from "../../../calendar/period.ts";
import { Shape } from "../../../segment/tokens.ts";
import { seasonMonths, seasons, steps } from "../lexicon.ts";
import { dateOf, word, type Draft, type Place, type Rule } from "../reading.ts";
import { tenseAt } from "../tense.ts";
import { readYearReference } from "../year-reference.ts";

const DETERMINERS: ReadonlySet<string> = new Set([
  "the",
  "in",
  "early",
  "mid",
  "late",
  "by",
  "since",
  "until",
  "-",
]);

/** A season has no interval: where it begins depends on the hemisphere. */
export const season: Rule = {
  name: "dates/season",
  starts: [...seasons.keys(), ...steps.keys(), "past"],
  read(place, i) {
    const step = seasons.has(word(place, i)) ? null : (steps.get(word(place, i)) ?? -1);
    const at = step === null ? i : i + 1;
    const code = seasons.get(word(place, at));
    if (code === undefined) return null;
    const reference = readYearReference(place, at + 1);
    if (step === null && !reference && !isSeason(place, i)) return null;
    const year = reference ? reference.year : yearMeant(place, at, code, step);
    const value = `${year === null ? "XXXX" : isoYear(year)}-${code}`;
    return seasonOf(reference?.last ?? at + 1, value, reference?.basis ?? "relative");
  },
};

const seasonOf = (last: number, value: string, basis: Draft["basis"]): Draft =>
  dateOf(last, openPeriod(value, "quarter"), basis, { article: true, period: null });

/** "in the spring" and "this fall", but not "the fall of the regime" nor "spring a leak". */
const isSeason = (place: Place, i: number): boolean =>
  DETERMINERS.has(word(place, i - 1)) &&
  place.tokens.shape[i] === Shape.lower &&
  word(place, i + 1) !== "of" &&
  (word(place, i - 1) !== "the" ||
    word(place, i) !== "fall" ||
    /^(?:in|during|by|over)$/.test(word(place, i - 2)));

function yearMeant(place: Place, at: number, code: string, step: number | null): number | null {
  if (place.today === null) return null;
  const { year, month } = civilOf(place.today);
  const begins = seasonMonths.get(code)!;
  if (step === 0) return year;
  if (step === 1) return begins > month ? year : year + 1;
  if (step === -1) return begins + 2 < month ? year : year - 1;
  if (tenseAt(place, at, at + 1) === "future") return begins + 2 >= month ? year : year + 1;
  return begins <= month ? year : year - 1;
}
