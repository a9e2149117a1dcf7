import * as z from "zod";
import { mentionSchema } from "../../span-schema.ts";

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
  from: z.number().nullable(),
  to: z.number().nullable(),
  by: z.number().nullable(),
});

/** One figure; its own span covers the number with its sign, scale and unit. */
export const statisticSchema = mentionSchema.extend({
  id: z.string(),
  kind: statisticKindSchema,
  /** The figure as a plain number, scale applied; null for a range or a vague count, which have `min` and `max`. */
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  comparator: comparatorSchema,
  /** "percent", an ISO 4217 code, "kilometre", "year"; null for bare counts. */
  unit: z.string().nullable(),
  noun: mentionSchema.nullable(),
  denominator: mentionSchema.nullable(),
  subject: mentionSchema.nullable(),
  per: z.string().nullable(),
  change: changeSchema.nullable(),
  periodId: z.string().nullable(),
  quoteId: z.string().nullable(),
  speakerId: z.string().nullable(),
  rule: z.string(),
});
/** One figure, with what it says of what, and who gave it. */
export type Statistic = z.infer<typeof statisticSchema>;
