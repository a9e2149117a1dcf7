import * as z from "zod";
import { maybeMention, maybeNumber, maybeText, mentionSchema, text } from "../../span-schema.ts";

export const comparatorSchema = z.enum(["=", "~", ">", ">=", "<", "<="]);
export type Comparator = z.infer<typeof comparatorSchema>;

export const statisticKindSchema = z.enum([
  "percentage", "percentagePoints", "money", "count", "fraction", "ratio", "multiple", "measure",
  "duration", "age", "score", "rank", "number",
]); // prettier-ignore
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
export type Statistic = z.infer<typeof statisticSchema>;
