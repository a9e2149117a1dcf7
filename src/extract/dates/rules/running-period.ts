// "Sales for the year were flat; over the rest of the week and in the year ended June 30 they rose."
import { durationValue } from "../../../calendar/duration.ts";
import { periodFrom } from "../../../calendar/period.ts";
import {
  boundVerbs,
  partsOfPeriod,
  runningLeads,
  whichWords,
  wholeWords,
} from "../../../english/calendar/periods.ts";
import { dateOf, valueOf, word, type Draft, type Place, type Rule } from "../reading.ts";
import { singularUnit } from "../units.ts";

/** "for the year", "the rest of the week", "the full year": the one that is running. */
export const runningPeriod: Rule = {
  name: "dates/running-period",
  starts: ["week", "month", "year", ...wholeWords],
  read(place, i) {
    const at = wholeWords.has(word(place, i)) ? i + 1 : i;
    const unit = singularUnit(place, at);
    if (
      unit === null ||
      unit === "day" ||
      unit === "decade" ||
      unit === "century" ||
      word(place, i - 1) !== "the"
    )
      return null;
    if (boundVerbs.has(word(place, at + 1)))
      return valueOf(at + 1, "DURATION", durationValue(1, unit), { grain: unit, article: true });
    if (whichWords.has(word(place, at + 1)) || !isRunning(place, i - 1)) return null;
    return dateOf(at + 1, periodFrom(unit, place.today, 0), "relative", { article: true });
  },
};

/** "for the year", "months of the year"; not "player of the year" */
function isRunning(place: Place, the: number): boolean {
  const lead = word(place, the - 1);
  return lead === "of" ? partsOfPeriod.has(word(place, the - 2)) : runningLeads.has(lead);
}

/** "the day", "the month", "the year": behind "later in" or "the end of", where no other sign is needed. */
export function readPlainUnit(place: Place, i: number): Draft | null {
  const unit = word(place, i) === "the" ? singularUnit(place, i + 1) : null;
  return unit && dateOf(i + 2, periodFrom(unit, place.today, 0), "relative");
}
