// "Rents fell in the early 1990s, in the '80s and in the late seventies."
import { civilOf } from "../../../calendar/civil.ts";
import { centuryPeriod, decadePeriod, type Period } from "../../../calendar/period.ts";
import { decadeNames, partsOfDecade } from "../../../english/calendar/seasons.ts";
import { dateOf, joined, word, type Place, type Rule } from "../reading.ts";

export const decade: Rule = {
  name: "dates/decade",
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
  return figures !== undefined && isBehindThe(place, i) ? { figures, last: i + 1 } : null;
}

/** "1990s", "the '90s", "the 90s"; "in her 20s" is an age. */
function readFigures(place: Place, i: number) {
  const apostrophe = /^['‘’]$/.test(word(place, i));
  const at = apostrophe ? i + 1 : i;
  if (!/^(?:1[5-9]|20)?\d0$/.test(word(place, at))) return null;
  if (!joined(place, at + 1) || !/^'?s$/.test(word(place, at + 1))) return null;
  const figures = Number(word(place, at));
  return figures >= CENTURY || apostrophe || isBehindThe(place, i) || isSecond(place, i)
    ? { figures, last: at + 2 }
    : null;
}

function isBehindThe(place: Place, i: number): boolean {
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
