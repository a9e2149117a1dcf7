// "The attack last night followed one yesterday; talks begin this afternoon and go on tomorrow."
import { dayWords, nightWords } from "../../../english/calendar/calendar.ts";
import { dayPeriod, openPeriod, periodFrom, type Period } from "../../../calendar/period.ts";
import { dayParts } from "../../../english/calendar/clock.ts";
import { anchoredSteps, partSteps } from "../../../english/calendar/relative.ts";
import { endsName } from "../names.ts";
import { dateOf, word, type Draft, type Place, type Rule } from "../reading.ts";
import { anchorFor } from "../quantity.ts";

/** "yesterday", "today", "tomorrow", "the day after tomorrow" */
export const today: Rule = {
  name: "dates/today",
  example: "The attack last night followed one yesterday; talks begin this afternoon and go on tomorrow.",
  starts: [...dayWords.keys(), "day"],
  read(place, i) {
    if (word(place, i) === "day") return readDayBeside(place, i);
    const step = dayWords.get(word(place, i))!;
    return endsName(place, i) ? null : dateOf(i + 1, dayFrom(place, step), "relative");
  },
};

/** "the day before yesterday", "the day after tomorrow" */
function readDayBeside(place: Place, i: number): Draft | null {
  const [side, day] = [word(place, i + 1), word(place, i + 2)];
  const step =
    side === "before" && day === "yesterday" ? -2 : side === "after" && day === "tomorrow" ? 2 : null;
  return step === null ? null : dateOf(i + 3, dayFrom(place, step), "relative", { article: true });
}

/** "last night", "this morning", "tonight", "overnight": a part of a day reckoned from the publication date. */
export const partOfToday: Rule = {
  name: "dates/part-of-today",
  example: "The attack last night followed one yesterday; talks begin this afternoon and go on tomorrow.",
  starts: [...partSteps.keys(), ...nightWords.keys()],
  read(place, i) {
    if (endsName(place, i)) return null;
    const night = nightWords.get(word(place, i));
    if (night !== undefined) return partOf(dayFrom(place, night), "NI", i + 1);
    const code = dayParts.get(word(place, i + 1));
    return code === undefined ? null : partOf(dayFrom(place, partSteps.get(word(place, i))!), code, i + 2);
  },
};

/** "that night", "the following morning": a part of a day reckoned from the day mentioned before */
export const partOfAnchor: Rule = {
  name: "dates/part-of-anchor",
  example: "The vote is on Friday; that evening the hall stays open.",
  starts: anchoredSteps.keys(),
  read(place, i) {
    const code = dayParts.get(word(place, i + 1));
    if (code === undefined || (word(place, i) !== "that" && word(place, i - 1) !== "the")) return null;
    const day = periodFrom("day", anchorFor(place, "day"), anchoredSteps.get(word(place, i))!);
    return { ...partOf(day, code, i + 2), article: true };
  },
};

const dayFrom = (place: Place, by: number): Period =>
  place.today === null ? openPeriod("XXXX-XX-XX", "day") : dayPeriod(place.today + by);

/** A part of a day has that day as its interval: the text does not say when a night begins. */
export const partOf = (day: Period, code: string, last: number): Draft =>
  dateOf(last, day, "relative", { type: "TIME", value: `${day.value}T${code}` });
