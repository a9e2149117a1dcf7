// "Talks begin the week after next; the Sunday before last they broke off."
import { mondayOf } from "../../../calendar/civil.ts";
import { weekdays } from "../../../english/calendar/calendar.ts";
import { dayPeriod, openPeriod, periodFrom, weekendPeriod, type Period } from "../../../calendar/period.ts";
import { doubleSteps } from "../../../english/calendar/steps.ts";
import { dateOf, word, type Place, type Rule } from "../reading.ts";
import { singularUnit } from "../units.ts";

/** "the week after next", "the month before last" */
export const twiceRemoved: Rule = {
  name: "dates/twice-removed",
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
