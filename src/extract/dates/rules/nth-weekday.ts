// "The fair is held on the first Monday in May, and was on the last Friday of June 2015."
import { ordinals } from "../../../english/numbers/numbers.ts";
import { nthWeekdayOf } from "../../../calendar/civil.ts";
import { months, weekdays } from "../../../english/calendar/calendar.ts";
import { dayPeriod, openPeriod } from "../../../calendar/period.ts";
import { dateOf, word, type Rule } from "../reading.ts";
import { readYearReference } from "../year-reference.ts";
import { yearOfMonth } from "./month.ts";

const MOST = 5;

export const nthWeekday: Rule = {
  name: "dates/nth-weekday",
  starts: ["last", ...ordinals.keys()],
  read(place, i) {
    const nth = word(place, i) === "last" ? -1 : ordinals.get(word(place, i))!;
    const weekday = weekdays.get(word(place, i + 1));
    const month = months.get(word(place, i + 3));
    if (weekday === undefined || month === undefined || nth > MOST || !isOf(word(place, i + 2))) return null;
    const reference = readYearReference(place, i + 4);
    const year = reference ? reference.year : yearOfMonth(place, i + 3, month, null);
    const period =
      year === null ? openPeriod("XXXX-XX-XX", "day") : dayPeriod(nthWeekdayOf(year, month, weekday, nth));
    return dateOf(reference?.last ?? i + 4, period, reference?.basis ?? "relative", { article: true });
  },
};

const isOf = (preposition: string): boolean => preposition === "of" || preposition === "in";
