import { liesIn, readRange, type Interval } from "../../calendar/iso.ts";
import { readableTimex } from "../../calendar/period.ts";
import { checkDate, checkRange, oneOf } from "../../kinds/arguments.ts";
import type { Kind } from "../../kinds/entry.ts";
import type { Shown } from "../../kinds/shown.ts";
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

/** Dates, as they are shown. */
export const datesShown: Shown<DateMention> = {
  kind: "dates",
  title: "Dates",
  mark: "date",
  columns: {
    text: { note: "the date as the article has it" },
    type: { note: "DATE, TIME, DURATION or SET", read: ({ timex }) => timex.type },
    value: { note: "TIMEX3 value", read: ({ timex }) => timex.value },
    mod: { note: "TIMEX3 modifier", read: ({ timex }) => timex.mod },
    from: { note: "start, ISO 8601" },
    to: { note: "end, half-open" },
    periodFrom: { note: "start of what the words around make of it", read: ({ period }) => period?.from ?? null },
    periodTo: { note: "its end, half-open", read: ({ period }) => period?.to ?? null },
    grain: { note: "minute, hour, day … century" },
    basis: { note: "stated, or relative to another date" },
    event: { type: "boolean", note: "whether it names an event by its day" },
  },
  note: ({ timex }) => timex.value,
  // - **last night**: 2026-02-02TNI (2026-02-02 until 2026-02-03)
  line: (date, { plain }) => {
    const interval = intervalOf(date, "until");
    return `- **${plain(date.text)}**: ${plain(date.timex.value)}${interval && ` (${plain(interval)})`}`;
  },
  terminal: {
    date: { style: "green", read: ({ timex }) => readableTimex(timex.value) },
    "from – until": { read: (date) => intervalOf(date, "–") },
    "in the text": { style: "dim", read: ({ text }) => text },
  },
  page: {
    Words: ({ text }) => ({ words: text }),
    Value: ({ timex }) => timex.value,
    Interval: ({ from, to }) => (from !== null && to !== null ? `${from} until ${to}` : "open"),
  },
  filters: ({ from, to }) => ({ from, until: to }),
}; // prettier-ignore

/** Only where it says more than the value: "P1Y" has an interval, "2026-02-03" and "2026" are one. It is half-open. */
const intervalOf = ({ timex: { value }, from, to }: DateMention, until: string): string =>
  from === null || to === null || value.startsWith(from) || from.startsWith(value)
    ? ""
    : `${from} ${until} ${to}`;
