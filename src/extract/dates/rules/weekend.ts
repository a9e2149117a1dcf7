// "The rain that fell over the weekend stops before next weekend."
import { weekdayOf, type Day } from "../../../calendar/civil.ts";
import { openPeriod, weekendPeriod, type Period } from "../../../calendar/period.ts";
import { steps } from "../../../english/calendar/steps.ts";
import { dateOf, word, type Rule } from "../reading.ts";
import { tenseAt, type Tense } from "../tense.ts";

/** "the weekend", "this weekend", "last weekend": its interval is Saturday and Sunday. */
export const weekend: Rule = {
  name: "dates/weekend",
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
