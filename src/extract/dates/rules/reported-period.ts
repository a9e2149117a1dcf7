// "Profit in the latest quarter was $2m, up from the year-earlier period and from the same period a year ago."
import { units } from "../../../english/calendar/calendar.ts";
import { ordinals } from "../../../english/numbers/numbers.ts";
import { civilOf } from "../../../calendar/civil.ts";
import {
  durationValue,
  moved,
  openPeriod,
  periodAt,
  periodFrom,
  type Period,
} from "../../../calendar/period.ts";
import {
  anyPeriodNouns,
  periodNouns,
  reportedOpeners,
  boundVerbs,
  partsOfPeriod,
  runningLeads,
  whichWords,
  wholeWords,
} from "../../../english/calendar/periods.ts";
import { backWords } from "../../../english/calendar/relative.ts";
import { dateOf, word, valueOf, type Draft, type Place, type Rule } from "../reading.ts";
import { calendarUnitOf, singularUnit } from "../quantity.ts";
import { readYearReference } from "../year-reference.ts";

/** "the quarter", "the latest quarter", "the year-ago quarter", "a year-earlier loss" */
export const reportedPeriod: Rule = {
  name: "dates/reported-period",
  example:
    "Profit in the latest quarter was $2m, up from the year-earlier period and from the same period a year ago.",
  starts: reportedOpeners,
  read(place, i) {
    if (word(place, i) === "year") return readYearEarlier(place, i);
    if (word(place, i) === "same") return readSamePeriod(place, i);
    if (word(place, i) === "latest")
      return periodNouns.has(word(place, i + 1))
        ? dateOf(i + 2, periodFrom("quarter", place.today, -1), "relative", { article: true })
        : null;
    if (word(place, i - 1) !== "the" || word(place, i + 1) === "of" || word(place, i + 1) === "-")
      return null;
    return dateOf(i + 1, reported(place), "relative", { article: true });
  },
};

/** The quarter that the text spoke of last, else the one that ended last. */
const reported = (place: Place): Period => place.quarter ?? periodFrom("quarter", place.today, -1);

/** "the year-earlier quarter", "the year-ago third quarter", "a year-earlier loss" */
function readYearEarlier(place: Place, i: number): Draft | null {
  if (word(place, i + 1) !== "-" || !backWords.has(word(place, i + 2))) return null;
  const noun = ordinals.has(word(place, i + 3)) ? i + 4 : i + 3;
  const spelled = periodNouns.has(word(place, noun));
  return dateOf(spelled ? noun + 1 : i + 3, yearBefore(place), "relative", {
    article: spelled,
    period: null,
  });
}

/** "a year ago" beside the figures of a quarter or a month is that quarter or month of the year before. */
export function yearBefore(place: Place): Period {
  const said = place.anchor?.grain === "month" ? place.anchor : place.quarter;
  return said?.from == null
    ? periodFrom("year", place.today, -1)
    : periodAt(said.grain, moved("year", said.from, -1));
}

/** "the same period last year", "the same month a year ago", "the same quarter of 2014" */
function readSamePeriod(place: Place, i: number): Draft | null {
  const unit = units.get(word(place, i + 1));
  const grain = unit === undefined ? null : calendarUnitOf(unit);
  if (word(place, i - 1) !== "the" || (grain === null && !anyPeriodNouns.has(word(place, i + 1))))
    return null;
  const target = readOtherYear(place, i + 2);
  if (!target) return null;
  const from = place.anchor?.from ?? place.today;
  if (from === null || target.year === null)
    return dateOf(target.last, openPeriod("XXXX", "year"), "relative", { article: true });
  const day = moved("year", from, target.year - civilOf(from).year);
  return dateOf(target.last, periodAt(grain ?? place.anchor?.grain ?? "day", day), "relative", {
    article: true,
    period: null,
  });
}

/** "last year", "of 2014", "a year ago", "a year earlier" */
function readOtherYear(place: Place, i: number): { year: number | null; last: number } | null {
  const ago = word(place, i) === "a" && word(place, i + 1) === "year" && backWords.has(word(place, i + 2));
  if (!ago) return readYearReference(place, i);
  const from = place.anchor?.from ?? place.today;
  return { year: from === null ? null : civilOf(from).year - 1, last: i + 3 };
}

/** "for the year", "the rest of the week", "the full year": the one that is running. */
export const runningPeriod: Rule = {
  name: "dates/running-period",
  example: "Sales for the year were flat; over the rest of the week and in the year ended June 30 they rose.",
  starts: ["week", "month", "year", ...wholeWords],
  read(place, i) {
    const at = wholeWords.has(word(place, i)) ? i + 1 : i;
    const unit = singularUnit(place, at);
    if (
      unit === null ||
      unit === "day" ||
      unit === "decade" ||
      unit === "century" ||
      word(place, i - 1) !== "the"
    )
      return null;
    if (boundVerbs.has(word(place, at + 1)))
      return valueOf(at + 1, "DURATION", durationValue(1, unit), { grain: unit, article: true });
    if (whichWords.has(word(place, at + 1)) || !isRunning(place, i - 1)) return null;
    return dateOf(at + 1, periodFrom(unit, place.today, 0), "relative", { article: true });
  },
};

/** "for the year", "months of the year"; not "player of the year" */
function isRunning(place: Place, the: number): boolean {
  const lead = word(place, the - 1);
  return lead === "of" ? partsOfPeriod.has(word(place, the - 2)) : runningLeads.has(lead);
}

/** "the day", "the month", "the year": after "later in" or "the end of", where no other sign is needed. */
export function readPlainUnit(place: Place, i: number): Draft | null {
  const unit = word(place, i) === "the" ? singularUnit(place, i + 1) : null;
  return unit && dateOf(i + 2, periodFrom(unit, place.today, 0), "relative");
}
