// "Talks ran for three weeks, after a two-year pause and a decade of war."
import { durationValue } from "../../../calendar/duration.ts";
import { isoDay } from "../../../calendar/iso.ts";
import { moved, periodAt } from "../../../calendar/period.ts";
import { Shape } from "../../../segment/tokens.ts";
import { ageWords } from "../../../english/calendar/durations.ts";
import { lengths, speedUnits } from "../../../english/calendar/sets.ts";
import { isCapitalized, isTitleCase } from "../names.ts";
import { quantityStarts, readQuantity, type Quantity } from "../quantity.ts";
import { valueOf, word, type Draft, type Place, type Rule } from "../reading.ts";
import { anchorFor, calendarUnitOf, grainOf } from "../units.ts";

/** "three weeks", "a decade", "two-year", "half an hour" */
export const duration: Rule = {
  name: "dates/duration",
  starts: quantityStarts,
  read(place, i) {
    const quantity = readQuantity(place, i);
    if (!quantity || isOther(place, i, quantity)) return null;
    const { last, count, unit, compound } = quantity;
    return valueOf(last, "DURATION", durationValue(count, unit), {
      grain: grainOf(unit),
      article: !compound,
      reach: leadsTo(place, quantity),
    });
  },
};

/** "two days later": where it leads from what was mentioned before. */
function leadsTo(place: Place, { count, unit, last }: Quantity): Draft["reach"] {
  const grain = calendarUnitOf(unit);
  const from = word(place, last) === "later" && grain && place.anchor ? anchorFor(place, grain) : null;
  if (grain === null || from === null || count === null || !Number.isInteger(count)) return null;
  const period = periodAt(grain, moved(grain, from, count));
  return { from: isoDay(period.from!), to: isoDay(period.to!) };
}

const FRACTION = 3; // "three quarters of them"

/** "60 Minutes" is a programme, "45 years old" an age, "ten miles an hour" a speed, "a second vote" an order, "three quarters of" a share. */
function isOther(place: Place, i: number, { last, unit, count }: Quantity): boolean {
  if (
    last - 1 > i &&
    isCapitalized(place, last - 1) &&
    place.tokens.shape[i] !== Shape.lower &&
    !isTitleCase(place)
  )
    return true;
  if (ageWords.has(word(place, last)) || (word(place, last) === "of" && word(place, last + 1) === "age"))
    return true;
  const article = word(place, i) === "a" || word(place, i) === "an";
  if ((unit === "second" && article) || isSpeed(place, i, unit)) return true;
  if (unit === "quarter" && (article || (count === FRACTION && word(place, last) === "of"))) return true;
  return article && last === i + 2 && word(place, i - 1) === "on"; // "on a day"
}

/** "Ten miles an hour" */
const isSpeed = (place: Place, i: number, unit: string): boolean =>
  speedUnits.has(unit) && lengths.has(word(place, i - 1));
