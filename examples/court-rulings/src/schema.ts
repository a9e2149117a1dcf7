import { mentionSchema, spanSchema } from "ontherecord";
import * as z from "zod";

const mention = mentionSchema.nullable();

export const decisionSchema = z.enum([
  "convict", "acquit", "sentence", "uphold", "overturn", "dismiss", "block", "order", "hold", "refuse",
]); // prettier-ignore
export type Decision = z.infer<typeof decisionSchema>;

/** One decision of a court that the article reports as made; its span holds all of its parts. */
export const rulingSchema = spanSchema.extend({
  decision: decisionSchema,
  /** The words that say so: "struck down", "refused to block". */
  verb: mentionSchema,
  /** Who decided: "the Court of Appeal", "Judge Ada Lark", "a jury". */
  court: mention,
  /** Whom it is about, of verdicts, sentences and orders: "Bo Marsh". */
  party: mention,
  /** What they did, as the court or the charge has it: "fraud", "two counts of arson". */
  charge: mention,
  /** "six years in prison", "life", "$2,000". */
  penalty: mention,
  /** What was upheld, blocked, ordered or held: "the ban on night flights". */
  matter: mention,
  /** The figure in the penalty, else in the matter: six years are { value: 6, unit: "year" }. */
  amount: z.object({ value: z.number(), unit: z.string().nullable() }).nullable(),
  /** How the judges were split: "6-3" is { majority: 6, minority: 3 }. */
  split: z.object({ majority: z.int(), minority: z.int() }).nullable(),
  /** The day of the decision, ISO 8601; null where the text gives none, or none that can be told. */
  decidedOn: z.string().nullable(),
});
export type Ruling = z.infer<typeof rulingSchema>;
