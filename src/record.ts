import * as z from "zod";
import { metaSchema } from "./article/schema.ts";
import { recorded, type Recorded } from "./extract/built-in.ts";
import type { ItemOf } from "./extract/define.ts";
import { claimSchema, speakerSchema } from "./resolve/schema.ts";
import { blockSchema } from "./segment/schema.ts";
import { text } from "./span-schema.ts";

type Plain<T> = { [K in keyof T]: T[K] };

/** A list a kind, of its items with their ids. */
const lists = Object.fromEntries(
  recorded.map(({ kind, schema }) => [
    kind,
    z.array((schema as unknown as z.ZodObject).extend({ id: text })),
  ]),
) as unknown as { [E in Recorded[number] as E["kind"]]: z.ZodArray<z.ZodType<Plain<ItemOf<E>>>> };

/** Everything read off one article: plain JSON, arrays in text order, every mention a verbatim slice of `text`. */
export const articleRecordSchema = z.object({
  schema: z.literal("ontherecord/1"),
  /** Hash of the text: the first 32 hexadecimal digits of SHA-256 over its UTF-8 form. */
  id: text,
  text,
  meta: metaSchema,
  blocks: z.array(blockSchema),
  speakers: z.array(speakerSchema),
  ...lists,
  claims: z.array(claimSchema),
});
/** Everything read off one article, as `articleRecordSchema` describes it: plain JSON, offsets half-open in UTF-16 code units. */
export type ArticleRecord = z.infer<typeof articleRecordSchema>;
