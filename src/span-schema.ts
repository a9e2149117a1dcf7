import * as z from "zod";
import type { Mention, Span } from "./span.ts";

const offset = z.int().nonnegative();

/** A half-open stretch of an article's text, in UTF-16 code units. */
export const spanSchema = z.object({ start: offset, end: offset }) satisfies z.ZodType<Span>;

/** A span with its words: `text` is `article.slice(start, end)`. */
export const mentionSchema = spanSchema.extend({ text: z.string() }) satisfies z.ZodType<Mention>;
