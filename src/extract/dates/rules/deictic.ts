// "Sales fell last year and rise this week; the following month, on the same day, the plant closes."
import { dayPeriod, openPeriod, periodFrom, type Period, weekendPeriod } from "../../../calendar/period.ts";
import { anchoredSteps, steps, doubleSteps } from "../../../english/calendar/relative.ts";
import { endsName } from "../names.ts";
import { dateOf, word, type Place, type Rule } from "../reading.ts";
import { anchorFor, singularUnit } from "../quantity.ts";
import { mondayOf, type Day, weekdayOf } from "../../../calendar/civil.ts";
import { tenseAt, type Tense } from "../tense.ts";
import { weekdays } from "../../../english/calendar/calendar.ts";

/** "last year", "this month", "next week", "the current quarter": reckoned from the publication date. */
export const deictic: Rule = {
  name: "dates/deictic",
  example: "Sales fell last year and rise this week; the following month, on the same day, the plant closes.",
  starts: steps.keys(),
  read(place, i) {
    const at = word(place, i + 1) === "fiscal" || word(place, i + 1) === "calendar" ? i + 2 : i + 1;
    const unit = singularUnit(place, at);
    if (unit === null || unit === "day" || endsName(place, i)) return null;
    if (word(place, i - 1) === "the" && /^(?:last|next)$/.test(word(place, i))) return null; // a stretch, or anchored
    return dateOf(at + 1, periodFrom(unit, place.today, steps.get(word(place, i))!), "relative", {
      article: true,
    });
  },
};

/** "the following month", "the same day", "that year", "the next day": reckoned from what was mentioned before. */
export const anchored: Rule = {
  name: "dates/anchored",
  example: "Sales fell last year and rise this week; the following month, on the same day, the plant closes.",
  starts: anchoredSteps.keys(),
  read(place, i) {
    const that = word(place, i) === "that";
    const at = that && word(place, i + 1) === "same" ? i + 2 : i + 1;
    const unit = singularUnit(place, at);
    if (unit === null || (!that && word(place, i - 1) !== "the") || isCompared(place, at)) return null;
    const from = anchorFor(place, unit);
    return dateOf(at + 1, periodFrom(unit, from, anchoredSteps.get(word(place, i))!), "relative", {
      article: true,
    });
  },
};

/** "the same day as the vote", "that day of mourning": named by what follows. */
const isCompared = (place: Place, i: number): boolean => /^(?:as|of)$/.test(word(place, i + 1));

/** "the weekend", "this weekend", "last weekend": its interval is Saturday and Sunday. */
export const weekend: Rule = {
  name: "dates/weekend",
  example: "The rain that fell over the weekend stops before next weekend.",
  starts: ["weekend", ...steps.keys(), "past"],
  read(place, i) {
    const step = word(place, i) === "weekend" ? null : (steps.get(word(place, i)) ?? -1);
    if (step === null ? word(place, i - 1) !== "the" : word(place, i + 1) !== "weekend") return null;
    const period =
      place.today === null
        ? openPeriod("XXXX-WXX-WE", "day")
        : weekendMeant(place.today, step, tenseAt(place, i, i + 1));
    return dateOf(step === null ? i + 1 : i + 2, period, "relative", { article: true });
  },
};

const SATURDAY = 6;

/** "the weekend" is the last one, unless it runs or the tense points ahead. */
function weekendMeant(today: Day, step: number | null, tense: Tense): Period {
  if (step !== null) return weekendPeriod(today + step * 7);
  return weekendPeriod(tense === "future" || weekdayOf(today) >= SATURDAY ? today : today - 7);
}

/** "the week after next", "the month before last" */
export const twiceRemoved: Rule = {
  name: "dates/twice-removed",
  example: "Talks begin the week after next; the Sunday before last they broke off.",
  starts: ["week", "weekend", "month", "year", ...weekdays.keys()],
  read(place, i) {
    const step = doubleSteps.get(`${word(place, i + 1)} ${word(place, i + 2)}`);
    if (step === undefined) return null;
    const period = periodTwiceRemoved(place, i, step);
    return period && dateOf(i + 3, period, "relative", { article: true });
  },
};

function periodTwiceRemoved(place: Place, i: number, step: number): Period | null {
  const unit = singularUnit(place, i);
  if (unit !== null) return periodFrom(unit, place.today, step);
  if (place.today === null)
    return openPeriod(word(place, i) === "weekend" ? "XXXX-WXX-WE" : "XXXX-XX-XX", "day");
  if (word(place, i) === "weekend") return weekendPeriod(place.today + step * 7);
  const weekday = weekdays.get(word(place, i));
  return weekday === undefined ? null : dayPeriod(mondayOf(place.today) + step * 7 + weekday - 1);
}
