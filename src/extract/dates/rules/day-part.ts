// "The attack last night followed one yesterday morning; talks begin this afternoon."
import { dayPeriod, openPeriod, type Period } from "../../../calendar/period.ts";
import { dayParts, dayWords } from "../lexicon.ts";
import { dateOf, word, type Draft, type Place, type Rule } from "../reading.ts";

const STEPS: ReadonlyMap<string, number> = new Map([["this", 0], ["last", -1]]); // prettier-ignore

/** "last night", "this morning", "tonight", "overnight": parts of a day reckoned from the publication date. */
export const dayPart: Rule = {
  name: "dates/day-part",
  starts: [...STEPS.keys(), "tonight", "overnight"],
  read(place, i) {
    if (word(place, i) === "tonight") return partOf(dayFrom(place, 0), "NI", i + 1);
    if (word(place, i) === "overnight") return partOf(dayFrom(place, -1), "NI", i + 1);
    const code = dayParts.get(word(place, i + 1));
    return code === undefined ? null : partOf(dayFrom(place, STEPS.get(word(place, i))!), code, i + 2);
  },
};

/** "yesterday", "today", "tomorrow night" */
export const dayWord: Rule = {
  name: "dates/day-word",
  starts: dayWords.keys(),
  read: (place, i) => dateOf(i + 1, dayFrom(place, dayWords.get(word(place, i))!), "relative"),
};

const dayFrom = (place: Place, by: number): Period =>
  place.today === null ? openPeriod("XXXX-XX-XX", "day") : dayPeriod(place.today + by);

const partOf = (day: Period, code: string, last: number): Draft =>
  dateOf(last, day, "relative", { type: "TIME", value: `${day.value}T${code}`, grain: null });
