// "Rents fell in the early 1990s and the eighties; the bridge is of the 19th century."
import { centuryPeriod, decadePeriod } from "../../../calendar/period.ts";
import { decadeNames, ordinals } from "../lexicon.ts";
import { dateOf, joined, word, type Place, type Rule } from "../reading.ts";
import { ordinalEndings } from "../../../calendar/lexicon.ts";
import { civilOf } from "../../../calendar/civil.ts";

/** "the 1990s", "the '90s", "1990's", "the nineties" */
export const decade: Rule = {
  name: "dates/decade",
  starts: ["#", "'", "‘", "’", ...decadeNames.keys()],
  read(place, i) {
    const named = decadeNames.get(word(place, i));
    if (named !== undefined)
      return word(place, i - 1) === "the" || MODIFIED.has(word(place, i - 1)) || word(place, i - 1) === "-"
        ? of(place, named, i + 1)
        : null;
    const at = /^['‘’]$/.test(word(place, i)) ? i + 1 : i;
    const figures = /^(?:1[5-9]|20)?\d0$/.test(word(place, at)) ? Number(word(place, at)) : null;
    if (figures === null || !joined(place, at + 1) || !/^'?s$/.test(word(place, at + 1))) return null;
    if (
      figures < 100 &&
      at === i &&
      word(place, i - 1) !== "the" &&
      !MODIFIED.has(word(place, i - 1)) &&
      word(place, i - 1) !== "and"
    )
      return null;
    return of(place, figures, at + 2);
  },
};

const MODIFIED: ReadonlySet<string> = new Set(["early", "mid", "late"]);

const CENTURY = 100;
const TURN = 30; // "the '20s" said in 2026 are the coming ones' decade, "the '30s" the last century's

function of(place: Place, figures: number, last: number) {
  if (figures >= CENTURY) return dateOf(last, decadePeriod(figures), "stated", { article: true });
  const now = place.today === null ? 1999 : civilOf(place.today).year;
  const year = figures < TURN && now >= 2000 + figures ? 2000 + figures : 1900 + figures;
  return dateOf(last, decadePeriod(year), "stated", { article: true });
}

/** "the 19th century", "the twentieth century", "20th-century" */
export const century: Rule = {
  name: "dates/century",
  starts: ["#", "twenty", ...ordinals.keys()],
  read(place, i) {
    const ordinal = readOrdinal(place, i);
    if (!ordinal) return null;
    const at = word(place, ordinal.last) === "-" ? ordinal.last + 1 : ordinal.last;
    if (word(place, at) !== "century" || ordinal.value > 30) return null;
    return dateOf(at + 1, centuryPeriod((ordinal.value - 1) * CENTURY), "stated", { article: true });
  },
};

function readOrdinal(place: Place, i: number): { value: number; last: number } | null {
  if (word(place, i) === "twenty" && word(place, i + 1) === "-") {
    const unit = ordinals.get(word(place, i + 2));
    return unit !== undefined && unit < 10 ? { value: 20 + unit, last: i + 3 } : null;
  }
  const named = ordinals.get(word(place, i));
  if (named !== undefined) return { value: named, last: i + 1 };
  if (!/^\d{1,2}$/.test(word(place, i)) || !ordinalEndings.has(word(place, i + 1))) return null;
  return { value: Number(word(place, i)), last: i + 2 };
}
