import { grainSchema, type DateMention, type Grain } from "../extract/dates/schema.ts";
import { checkDate, checkOneOf, checkRange } from "./arguments.ts";
import { liesIn, readRange, type Interval } from "./interval.ts";
import { toItem, viewOf, type Item } from "./items.ts";
import { recordSteps, type Readings, type RecordSteps } from "./record-steps.ts";
import { sentenceText, type View } from "./view.ts";

/** A date of a query, with its article and who is quoted with it. */
export type DateItem = Item<DateMention>;

export interface DateQuery extends RecordSteps<DateItem, DateQuery> {
  /** Dates of any of these grains: `dates.grain("month", "year")`. */
  grain(...grains: Grain[]): DateQuery;
  /**
   * Dates that lie in a day, month or year: `dates.on("2026-02")` keeps "3 February 2026" and "February 2026", and
   * leaves out "2026", which may be another month.
   */
  on(date: string): DateQuery;
  /** Dates that lie wholly between two dates, the second left out: `dates.within("2025", "2027")`. */
  within(from: string, to: string): DateQuery;
}

export const dateQuery = (items: Iterable<DateItem>): DateQuery => {
  const steps = recordSteps(items, readings, dateQuery);
  const inside = (outer: Interval) =>
    steps.where((date) => {
      const own = readRange(date.from, date.to);
      return own !== null && liesIn(own, outer);
    });
  return Object.freeze<DateQuery>({
    ...steps,
    grain(...grains) {
      const wanted = checkOneOf("grain", grainSchema.options, grains);
      return steps.where((date) => date.grain !== null && wanted.has(date.grain));
    },
    on: (date) => inside(checkDate("on", date)),
    within: (from, to) => inside(checkRange("within", from, to)),
  });
};

const readings: Readings<DateItem> = {
  words: (date) => sentenceText(viewOf(date), date),
  topics: (date) => [sentenceText(viewOf(date), date)],
  time: (date) => readRange(date.from, date.to),
};

/** Who speaks of a date is who is quoted with it. */
export const datesOf = (view: View): DateItem[] =>
  view.record.dates.map((date) =>
    toItem(view, date, view.speaker(view.quoteAround(date)?.speakerId ?? null)),
  );
