// "A clerk gets 400 crowns a month, or £2 an hour; ten ships a day pass, and two ships a week after the storm sank."
import { units, pluralUnits } from "../../../english/calendar/calendar.ts";
import { durationValue } from "../../../calendar/duration.ts";
import { readNumber } from "../../../numbers/read.ts";
import { lengths, notRateTails, rateLeads, speedUnits } from "../../../english/calendar/sets.ts";
import { backWords } from "../../../english/calendar/steps.ts";
import { isCapitalized } from "../names.ts";
import { word, type Place, type Rule } from "../reading.ts";
import { grainOf } from "../units.ts";
import { setOf } from "./set.ts";

/** "£2 an hour", "ten ships a day", "three times a week": how often it comes round, and no stretch of time */
export const rate: Rule = {
  name: "dates/rate",
  starts: ["a", "an"],
  read(place, i) {
    const unit = units.get(word(place, i + 1));
    if (unit === undefined || unit === "second" || pluralUnits.has(word(place, i + 1))) return null;
    const isSpeed = speedUnits.has(unit) && lengths.has(word(place, i - 1));
    return !isSpeed && isRate(place, i) ? setOf(i + 2, durationValue(1, unit), grainOf(unit)) : null;
  },
};

function isRate(place: Place, i: number): boolean {
  const [before, behind] = [word(place, i - 1), word(place, i + 2)];
  if (backWords.has(behind) || behind === "-") return false;
  if (rateLeads.has(before)) return true;
  if (/\d$/.test(before)) return word(place, i - 2) !== "in"; // "in 2016 a week of talks"
  return isCounted(place, i - 1) && !notRateTails.has(behind);
}

/** "ten ships", "400 Varian crowns": a plural with a number before it */
const isCounted = (place: Place, noun: number): boolean =>
  word(place, noun).endsWith("s") &&
  (readNumber(place.tokens, noun - 1, noun) !== null ||
    (isCapitalized(place, noun - 1) && readNumber(place.tokens, noun - 2, noun - 1) !== null));
