// "Rents fell in the early 1990s, in the '80s and in the late seventies."
import { civilOf } from "../../../calendar/civil.ts";
import { centuryPeriod, decadePeriod, type Period } from "../../../calendar/period.ts";
import { decadeNames, partsOfDecade } from "../../../english/calendar/clock.ts";
import { dateOf, joined, word, type Place, type Rule } from "../reading.ts";
import { ordinalSuffixes, ordinals } from "../../../english/numbers/numbers.ts";

export const decade: Rule = {
  name: "dates/decade",
  example: "Rents fell in the early 1990s, in the '80s and in the late seventies.",
  starts: ["#", "'", "‘", "’", ...decadeNames.keys()],
  read(place, i) {
    const found = readName(place, i) ?? readFigures(place, i);
    return found && dateOf(found.last, periodOf(yearOf(place, found.figures)), "stated", { article: true });
  },
};

/** "the 1800s" are a century, "the 2000s" a decade. */
const periodOf = (year: number): Period =>
  year % CENTURY === 0 && year < 2000 ? centuryPeriod(year) : decadePeriod(year);

/** "the eighties" */
function readName(place: Place, i: number) {
  const figures = decadeNames.get(word(place, i));
  return figures !== undefined && followsThe(place, i) ? { figures, last: i + 1 } : null;
}

/** "1990s", "the '90s", "the 90s"; "in her 20s" is an age. */
function readFigures(place: Place, i: number) {
  const apostrophe = /^['‘’]$/.test(word(place, i));
  const at = apostrophe ? i + 1 : i;
  if (!/^(?:1[5-9]|20)?\d0$/.test(word(place, at))) return null;
  if (!joined(place, at + 1) || !/^'?s$/.test(word(place, at + 1))) return null;
  const figures = Number(word(place, at));
  return figures >= CENTURY || apostrophe || followsThe(place, i) || isSecond(place, i)
    ? { figures, last: at + 2 }
    : null;
}

function followsThe(place: Place, i: number): boolean {
  let at = i - 1;
  while (at > i - 3 && partsOfDecade.has(word(place, at))) at--;
  return word(place, at) === "the";
}

/** "the 70s and 80s" */
const isSecond = (place: Place, i: number): boolean =>
  word(place, i - 1) === "and" && place.anchor?.grain === "decade" && /s$/.test(word(place, i - 2));

const CENTURY = 100;
/** "the '20s" are this century's, "the '30s" the last one's, for a text of our time. */
const TURN = 30;

function yearOf(place: Place, figures: number): number {
  if (figures >= CENTURY) return figures;
  const now = place.today === null ? null : civilOf(place.today).year;
  return figures < TURN && now !== null && now >= 2000 + figures ? 2000 + figures : 1900 + figures;
}

const LATEST = 29;

/** "the 19th century", "the twentieth century", "20th-century" */
export const century: Rule = {
  name: "dates/century",
  example: "The bridge is of the 19th century, its arches of the twenty-first.",
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
