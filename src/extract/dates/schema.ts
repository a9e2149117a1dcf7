import * as z from "zod";
import { maybeText, mentionSchema, text } from "../../span-schema.ts";

/** TIMEX3, as ISO-TimeML defines it: the type, its ISO-like value and the modifier ("START", "END", "APPROX" …). */
export const timexSchema = z.object({
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
  value: text,
  mod: maybeText,
});

/** How fine a date is. */
export const grainSchema = z.enum([
  "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century",
]); // prettier-ignore
/** How fine a date is: one of `grainSchema`. */
export type Grain = z.infer<typeof grainSchema>;

/** One temporal expression. `from` and `to` are a half-open ISO 8601 interval, no finer than the text. */
export const dateSchema = mentionSchema.extend({
  id: text,
  timex: timexSchema,
  from: maybeText,
  to: maybeText,
  /** What the words around it make of it: open on one side after "since", "until", "before", "after" and "by"; of both ends
   *  of "from January to March" the whole; the day that "two days later" leads to. null where it has no place on the calendar. */
  period: z.object({ from: maybeText, to: maybeText }).nullable(),
  grain: grainSchema.nullable(),
  /** stated: the text gives the date itself; relative: it was reckoned from another date. */
  basis: z.enum(["stated", "relative"]),
  /** The day of an event known by its date: "the Sept. 11 attacks". */
  event: z.boolean(),
  rule: text,
});
/** One date, time or duration, with its TIMEX3 value and its half-open interval, ISO 8601. */
export type DateMention = z.infer<typeof dateSchema>;
