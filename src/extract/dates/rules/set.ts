// "The board meets every Friday night, every two years and each July; once a month it reports. Every morning at five it opens."
import { durationValue } from "../../../calendar/period.ts";
import { twoDigits } from "../../../calendar/iso.ts";
import { months, weekdays, units } from "../../../english/calendar/calendar.ts";
import { readNumber } from "../../../numbers/read.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import { readClock, type Clock } from "../clock-time.ts";
import { dayParts, laterParts, seasons } from "../../../english/calendar/clock.ts";
import { phraseFollowers } from "../../../english/calendar/relative.ts";
import { everyWords, perWords, timesWords } from "../../../english/calendar/periods.ts";
import { readQuantity, grainOf, singularUnit } from "../quantity.ts";
import { valueOf, word, type Draft, type Place, type Rule } from "../reading.ts";
import type { Grain } from "../schema.ts";

/** "every week", "every other month", "every two years", "each July" */
export const set: Rule = {
  name: "dates/set",
  example:
    "The board meets every Friday night, every two years and each July; once a month it reports. Every morning at five it opens.",
  starts: everyWords,
  read(place, i) {
    const other = word(place, i + 1) === "other";
    const at = other ? i + 2 : i + 1;
    const unit = units.get(word(place, at));
    if (unit === "day" && !other && word(place, at) === unit && word(place, at + 1) === "at")
      return withClock(place, setOf(at + 1, "P1D", "day"));
    if (unit !== undefined && unit === word(place, at) && unit !== "second")
      return setOf(at + 1, durationValue(other ? 2 : 1, unit), grainOf(unit));
    const named = readNamed(place, at);
    if (named) return withClock(place, named);
    const quantity = word(place, i) === "every" ? readQuantity(place, at) : null;
    return (
      quantity && setOf(quantity.last, durationValue(quantity.count, quantity.unit), grainOf(quantity.unit))
    );
  },
};

/** "once a month", "twice each week" */
export const timesPer: Rule = {
  name: "dates/times-per",
  example:
    "The board meets every Friday night, every two years and each July; once a month it reports. Every morning at five it opens.",
  starts: timesWords,
  read(place, i) {
    const unit = perWords.has(word(place, i + 1)) ? singularUnit(place, i + 2) : null;
    return unit && setOf(i + 3, durationValue(1, unit), unit);
  },
};

export const setOf = (last: number, value: string, grain: Grain | null): Draft =>
  valueOf(last, "SET", value, { grain });

/** "Friday night", "July", "summer", "morning", "weekend" after "every" */
function readNamed(place: Place, i: number): Draft | null {
  const weekday = weekdays.get(word(place, i));
  if (weekday !== undefined) return weekly(place, i + 1, weekday);
  const part = dayParts.get(word(place, i));
  if (part !== undefined) return setOf(i + 1, `XXXX-XX-XXT${part}`, "day");
  const month = months.get(word(place, i));
  if (month !== undefined) return setOf(i + 1, `XXXX-${twoDigits(month)}`, "month");
  const season = seasons.get(word(place, i));
  if (season !== undefined) return setOf(i + 1, `XXXX-${season}`, "quarter");
  return word(place, i) === "weekend" ? setOf(i + 1, "XXXX-WXX-WE", "day") : null;
}

/** "every morning at five", "every Friday at noon", "every day at 9 a.m." */
function withClock(place: Place, set: Draft): Draft {
  if (word(place, set.last) !== "at" || set.grain !== "day") return set;
  const time = readClock(place, set.last + 1) ?? readHourWord(place, set.last + 1);
  if (!time) return set;
  const [day, part] = set.value === "P1D" ? ["XXXX-XX-XX", ""] : (set.value.split("T") as [string, string?]);
  const hour = Number(time.value.slice(0, 2));
  const late = laterParts.has(part ?? "") && hour < NOON ? hour + NOON : hour;
  return {
    ...set,
    last: time.last,
    value: `${day}T${twoDigits(late)}${time.value.slice(2)}`,
    grain: time.grain,
  };
}

const NOON = 12;

/** "five" with nothing after it that it could count */
function readHourWord(place: Place, i: number): Clock | null {
  const number = readNumber(place.tokens, i, place.stop);
  if (!number || number.last !== i + 1 || number.value < 1 || number.value > NOON) return null;
  const counts = i + 1 < place.stop && place.tokens.kind[i + 1]! <= TokenKind.number;
  if (counts && !phraseFollowers.has(word(place, i + 1))) return null;
  return { value: `${twoDigits(number.value)}:00`, grain: "hour", last: i + 1 };
}

/** A weekday of every week, with the part of the day at token `i`. */
export function weekly(place: Place, i: number, weekday: number): Draft {
  const part = dayParts.get(word(place, i));
  return setOf(
    part === undefined ? i : i + 1,
    `XXXX-WXX-${weekday}${part === undefined ? "" : `T${part}`}`,
    "day",
  );
}
