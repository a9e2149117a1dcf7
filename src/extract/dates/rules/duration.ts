// "Talks ran for three weeks, after a two-year pause; over the past decade and in the next six months little moved."
import { Shape } from "../../../segment/tokens.ts";
import { isoDay } from "../../../calendar/iso.ts";
import { moved, type CalendarUnit } from "../../../calendar/period.ts";
import { pluralUnits, stretches, units, type TimeUnit } from "../lexicon.ts";
import { valueOf, word, type Draft, type Place, type Rule } from "../reading.ts";
import { durationValue, quantityStarts, readQuantity } from "../quantity.ts";

/** "three weeks", "a decade", "two-year", "half an hour" */
export const duration: Rule = {
  name: "dates/duration",
  starts: quantityStarts,
  read(place, i) {
    const quantity = readQuantity(place, i);
    if (!quantity || isNoDuration(place, i, quantity.last, quantity.unit)) return null;
    const grain = isCalendarUnit(quantity.unit) ? quantity.unit : null;
    return valueOf(quantity.last, "DURATION", durationValue(quantity.count, quantity.unit), {
      grain,
      article: !quantity.compound && word(place, i - 1) === "the",
    });
  },
};

/** "$5 a day" and "three times a week" give a rate, "a second vote" an order, "three quarters of" a share, "one day" a someday. */
function isNoDuration(place: Place, i: number, last: number, unit: TimeUnit): boolean {
  const article = word(place, i) === "a" || word(place, i) === "an";
  if (
    place.tokens.shape[last - 1] === Shape.capitalized &&
    last - 1 > place.first &&
    place.tokens.shape[i] !== Shape.lower
  )
    return true; // "60 Minutes"
  if (unit === "second" && article) return true;
  if (unit === "quarter" && (word(place, last) === "of" || article)) return true;
  return article && last === i + 2 && isRate(place, i);
}

/** "twice a week", "barrels a day", "$5 an hour": a count of things stands before. */
function isRate(place: Place, i: number): boolean {
  const before = word(place, i - 1);
  if (/^(?:times|once|twice|cents|dollars|barrels|percent|pounds|euros|hours)$/.test(before)) return true;
  return /\d$/.test(before);
}

/** "the past year", "the last three months", "the next few days": a stretch up to the publication date, or from it. */
export const stretch: Rule = {
  name: "dates/stretch",
  starts: stretches.keys(),
  read(place, i) {
    const direction = stretches.get(word(place, i))!;
    const quantity = readQuantity(place, i + 1);
    if (quantity && !quantity.compound && pluralUnits.has(word(place, quantity.last - 1)))
      return stretchOf(place, quantity.last, direction, quantity.count, quantity.unit);
    const unit = units.get(word(place, i + 1));
    if (unit === undefined || !isStretch(place, i)) return null;
    return stretchOf(place, i + 2, direction, pluralUnits.has(word(place, i + 1)) ? null : 1, unit);
  },
};

/** "the past year" and "the last week", but "last week" and "the next day" are dates. */
function isStretch(place: Place, i: number): boolean {
  const first = word(place, i);
  if (first === "past") return true;
  return (
    (first === "last" && word(place, i - 1) === "the" && word(place, i + 1) !== "day") ||
    (pluralUnits.has(word(place, i + 1)) && first !== "previous" && first !== "coming")
  );
}

function stretchOf(
  place: Place,
  last: number,
  direction: number,
  count: number | null,
  unit: TimeUnit,
): Draft {
  const value = durationValue(count, unit);
  const open = { article: true, grain: isCalendarUnit(unit) ? unit : null };
  if (count === null || place.today === null || !isCalendarUnit(unit) || !Number.isInteger(count))
    return valueOf(last, "DURATION", value, open);
  const other = isoDay(moved(unit, place.today, direction * count));
  const [from, to] = direction < 0 ? [other, isoDay(place.today)] : [isoDay(place.today), other];
  return valueOf(last, "DURATION", value, { ...open, from, to });
}

/** "for years", "decades of war", "weeks-long": units without a count. */
export const vagueDuration: Rule = {
  name: "dates/vague-duration",
  starts: pluralUnits,
  read(place, i) {
    const unit = units.get(word(place, i))!;
    const before = word(place, i - 1);
    const compound =
      word(place, i + 1) === "-" && (word(place, i + 2) === "long" || word(place, i + 2) === "old");
    if (compound) return valueOf(i + 3, "DURATION", durationValue(null, unit));
    if (
      !/^(?:for|in|of|within|after|over|just|only|take|takes|took|spent|the)$/.test(before) &&
      word(place, i + 1) !== "of"
    )
      return null;
    if (unit === "quarter" || (unit === "second" && before !== "in")) return null;
    return valueOf(i + 1, "DURATION", durationValue(null, unit), {
      grain: isCalendarUnit(unit) ? unit : null,
      article: word(place, i + 1) !== "of",
    });
  },
};

const isCalendarUnit = (unit: TimeUnit): unit is CalendarUnit =>
  unit !== "second" && unit !== "minute" && unit !== "hour";
