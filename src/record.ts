import * as z from "zod";
import { metaSchema } from "./article/schema.ts";
import { agreementSchema } from "./extract/agreements/schema.ts";
import { dateSchema } from "./extract/dates/schema.ts";
import { quoteSchema } from "./extract/quotes/schema.ts";
import { statisticSchema } from "./extract/statistics/schema.ts";
import { claimSchema, speakerSchema } from "./resolve/schema.ts";
import { blockSchema } from "./segment/schema.ts";
import { text } from "./span-schema.ts";

/** Everything read off one article: plain JSON, arrays in text order, every mention a verbatim slice of `text`. */
export const articleRecordSchema = z.object({
  schema: z.literal("ontherecord/1"),
  /** Hash of the text: the first 32 hexadecimal digits of SHA-256 over its UTF-8 form. */
  id: text,
  text,
  meta: metaSchema,
  blocks: z.array(blockSchema),
  speakers: z.array(speakerSchema),
  quotes: z.array(quoteSchema),
  statistics: z.array(statisticSchema),
  dates: z.array(dateSchema),
  agreements: z.array(agreementSchema),
  claims: z.array(claimSchema),
});
/** Everything read off one article, as `articleRecordSchema` describes it: plain JSON, offsets half-open in UTF-16 code units. */
export type ArticleRecord = z.infer<typeof articleRecordSchema>;
