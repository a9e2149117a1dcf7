// "Talks ran for three weeks, after a two-year pause and a decade of war."
import { durationValue, moved, periodAt } from "../../../calendar/period.ts";
import { isoDay } from "../../../calendar/iso.ts";
import { Shape } from "../../../segment/tokens.ts";
import {
  ageWords,
  partLeads,
  vagueDurationLeads,
  lengths,
  speedUnits,
} from "../../../english/calendar/periods.ts";
import { isCapitalized, isTitleCase, endsName } from "../names.ts";
import {
  quantityStarts,
  readQuantity,
  type Quantity,
  anchorFor,
  calendarUnitOf,
  grainOf,
} from "../quantity.ts";
import { valueOf, word, joined, type Draft, type Place, type Rule } from "../reading.ts";
import { units, pluralUnits } from "../../../english/calendar/calendar.ts";

/** "three weeks", "a decade", "two-year", "half an hour" */
export const duration: Rule = {
  name: "dates/duration",
  example: "Talks ran for three weeks, after a two-year pause and a decade of war.",
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

/** Units without a count: "for years", "months of talks", "decades-long", "year-long". */
export const vagueDuration: Rule = {
  name: "dates/vague-duration",
  example: "For years they waited, through months of talks and a decades-long feud.",
  starts: units.keys(),
  read(place, i) {
    const unit = units.get(word(place, i))!;
    const plural = pluralUnits.has(word(place, i));
    if (word(place, i + 1) === "-" && joined(place, i + 1) && word(place, i + 2) === "long")
      return valueOf(i + 3, "DURATION", durationValue(plural ? null : 1, unit), { grain: grainOf(unit) });
    if (!plural || !isDuration(place, i) || unit === "quarter" || unit === "second") return null;
    return valueOf(i + 1, "DURATION", durationValue(null, unit), { grain: grainOf(unit), article: true });
  },
};

const isDuration = (place: Place, i: number): boolean =>
  !endsName(place, i) &&
  !partLeads.has(word(place, i - 1)) &&
  word(place, i + 1) !== "-" &&
  (word(place, i + 1) === "of" || vagueDurationLeads.has(word(place, i - 1)));
