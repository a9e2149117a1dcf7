// "The dam broke last summer, after the winter of 2011, and reopens in the spring."
import { civilOf } from "../../../calendar/civil.ts";
import { isoYear } from "../../../calendar/iso.ts";
import { openPeriod } from "../../../calendar/period.ts";
import { Shape } from "../../../segment/tokens.ts";
import { seasonLeads, seasonMonths, seasonPrepositions, seasons } from "../../../english/calendar/clock.ts";
import { steps } from "../../../english/calendar/relative.ts";
import { dateOf, word, type Place, type Rule } from "../reading.ts";
import { tenseAt } from "../tense.ts";
import { readYearReference } from "../year-reference.ts";

/** A season has a year and no interval: when it begins depends on the hemisphere. Its grain is the quarter. */
export const season: Rule = {
  name: "dates/season",
  example: "The dam broke last summer, after the winter of 2011, and reopens in the spring.",
  starts: [...seasons.keys(), ...steps.keys(), "past"],
  read(place, i) {
    const step = seasons.has(word(place, i)) ? null : (steps.get(word(place, i)) ?? -1);
    const at = step === null ? i : i + 1;
    const code = seasons.get(word(place, at));
    if (code === undefined) return null;
    const reference = readYearReference(place, at + 1);
    if (step === null && !reference && !isSeason(place, i)) return null;
    const year = reference ? reference.year : yearMeant(place, at, code, step);
    const period = openPeriod(`${year === null ? "XXXX" : isoYear(year)}-${code}`, "quarter");
    return dateOf(reference?.last ?? at + 1, period, reference?.basis ?? "relative", { article: true });
  },
};

/** "in the spring" and "during the fall", but not "the fall of the regime" nor "spring a leak". */
function isSeason(place: Place, i: number): boolean {
  const before = word(place, i - 1);
  if (!seasonLeads.has(before) || place.tokens.shape[i] !== Shape.lower || word(place, i + 1) === "of")
    return false;
  return word(place, i) !== "fall" || (before === "the" && seasonPrepositions.has(word(place, i - 2)));
}

const LENGTH = 3; // months

/** The year a season is named after: that of its beginning, so that January lies in the winter of the year before. */
function yearMeant(place: Place, at: number, code: string, step: number | null): number | null {
  if (place.today === null) return null;
  const { year, month } = civilOf(place.today);
  const begins = seasonMonths.get(code)!;
  const latest = begins <= month ? year : year - 1;
  const isRunning = (year - latest) * 12 + month - begins < LENGTH;
  if (step === -1) return isRunning ? latest - 1 : latest;
  if (step === 0) return isRunning ? latest : year;
  if (step === 1) return latest + 1;
  const ahead = tenseAt(place, at, at + 1) === "future";
  return ahead && !isRunning ? latest + 1 : latest;
}
