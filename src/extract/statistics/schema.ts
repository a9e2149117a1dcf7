import * as z from "zod";
import { maybeMention, maybeNumber, maybeText, mentionSchema, text } from "../../span-schema.ts";

/** How a figure bounds what it measures: `~` is "about", `>` "more than", `>=` "at least". */
export const comparatorSchema = z.enum(["=", "~", ">", ">=", "<", "<="]);
/** How a figure bounds what it measures: one of `comparatorSchema`. */
export type Comparator = z.infer<typeof comparatorSchema>;

/** What kind of figure it is; a bare `number` is one of which the text tells no more. */
export const statisticKindSchema = z.enum([
  "percentage", "percentagePoints", "money", "count", "fraction", "ratio", "multiple", "measure",
  "duration", "age", "score", "rank", "number",
]); // prettier-ignore
/** What kind of figure it is: one of `statisticKindSchema`. */
export type StatisticKind = z.infer<typeof statisticKindSchema>;

/** How a figure moved: "rose 12 percent to $3.4bn" is up, by 12, to 3.4e9, each in the unit the text gives it. */
export const changeSchema = z.object({
  direction: z.enum(["up", "down"]),
  from: maybeNumber,
  to: maybeNumber,
  by: maybeNumber,
});

/** One figure; its own span covers the number with its sign, scale and unit. */
export const statisticSchema = mentionSchema.extend({
  id: text,
  kind: statisticKindSchema,
  /** The figure as a plain number, scale applied; null for a range or a vague count, which have `min` and `max`. */
  value: maybeNumber,
  min: maybeNumber,
  max: maybeNumber,
  comparator: comparatorSchema,
  /** "percent", an ISO 4217 code, "kilometre", "year"; null for bare counts. */
  unit: maybeText,
  noun: maybeMention,
  denominator: maybeMention,
  subject: maybeMention,
  per: maybeText,
  change: changeSchema.nullable(),
  periodId: maybeText,
  quoteId: maybeText,
  speakerId: maybeText,
  rule: text,
});
/** One figure, with what it says of what, and who gave it. */
export type Statistic = z.infer<typeof statisticSchema>;
