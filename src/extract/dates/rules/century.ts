// "The bridge is of the 19th century, its arches of the twenty-first."
import { ordinalSuffixes, ordinals } from "../../../english/numbers/numbers.ts";
import { centuryPeriod } from "../../../calendar/period.ts";
import { dateOf, word, type Place, type Rule } from "../reading.ts";

const LATEST = 29;

/** "the 19th century", "the twentieth century", "20th-century" */
export const century: Rule = {
  name: "dates/century",
  starts: ["#", "twenty", ...ordinals.keys()],
  read(place, i) {
    const ordinal = readOrdinal(place, i);
    if (!ordinal || ordinal.value > LATEST) return null;
    const at = word(place, ordinal.last) === "-" ? ordinal.last + 1 : ordinal.last;
    if (word(place, at) !== "century") return null;
    return dateOf(at + 1, centuryPeriod((ordinal.value - 1) * 100), "stated", { article: true });
  },
};

function readOrdinal(place: Place, i: number): { value: number; last: number } | null {
  const named = ordinals.get(word(place, i));
  if (named !== undefined) return { value: named, last: i + 1 };
  if (word(place, i) === "twenty" && word(place, i + 1) === "-") {
    const unit = ordinals.get(word(place, i + 2));
    return unit !== undefined && unit < 10 ? { value: 20 + unit, last: i + 3 } : null;
  }
  const figures = /^\d{1,2}$/.test(word(place, i)) && ordinalSuffixes.has(word(place, i + 1));
  return figures ? { value: Number(word(place, i)), last: i + 2 } : null;
}
