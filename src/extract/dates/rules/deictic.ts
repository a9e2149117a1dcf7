// "Sales fell last year and rise this week; the following month, on the same day, the plant closes."
import { periodFrom } from "../../../calendar/period.ts";
import { anchoredSteps, steps } from "../../../english/calendar/steps.ts";
import { endsName } from "../names.ts";
import { dateOf, word, type Place, type Rule } from "../reading.ts";
import { anchorFor, singularUnit } from "../units.ts";

/** "last year", "this month", "next week", "the current quarter": reckoned from the publication date. */
export const deictic: Rule = {
  name: "dates/deictic",
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
