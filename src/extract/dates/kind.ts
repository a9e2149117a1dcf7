import { liesIn, readRange, type Interval } from "../../calendar/interval.ts";
import { checkDate, checkRange, oneOf } from "../../kinds/arguments.ts";
import type { Kind } from "../../kinds/entry.ts";
import { grainSchema, type DateMention } from "./schema.ts";

/** Dates, as queries ask for them. Who speaks of one is who is quoted with it. */
export const dateKind = {
  kind: "dates",
  speakerId: (date, view) => view.quoteAround(date)?.speakerId ?? null,
  words: (date, view) => view.sentenceText(date),
  topics: (date, view) => [view.sentenceText(date)],
  time: (date) => readRange(date.from, date.to),
  steps: {
    /** Dates of any of these grains: `dates.grain("month", "year")`. */
    grain: oneOf("grain", grainSchema),
    /**
     * Dates that lie in a day, month or year: `dates.on("2026-02")` keeps "3 February 2026" and "February 2026", and
     * leaves out "2026", which may be another month.
     */
    on: (date: string) => isInside(checkDate("on", date)),
    /** Dates that lie wholly between two dates, the second left out: `dates.within("2025", "2027")`. */
    within: (from: string, to: string) => isInside(checkRange("within", from, to)),
  },
} as const satisfies Kind<DateMention>;

const isInside = (outer: Interval) => (date: DateMention): boolean => {
  const own = readRange(date.from, date.to);
  return own !== null && liesIn(own, outer);
}; // prettier-ignore
