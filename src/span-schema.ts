import * as z from "zod";
import type { Mention, Span } from "./span.ts";

const offset = z.int().nonnegative();

// Fields that many schemas have are made once: a hundred more of them would take as long to import as all of the words.
export const text = z.string();
export const texts = z.array(text);
export const maybeText = text.nullable();
export const maybeNumber = z.number().nullable();

/** A half-open stretch of an article's text, in UTF-16 code units. */
export const spanSchema = z.object({ start: offset, end: offset }) satisfies z.ZodType<Span>;

/** A span with its words: `text` is `article.slice(start, end)`. */
export const mentionSchema = spanSchema.extend({ text }) satisfies z.ZodType<Mention>;
export const maybeMention = mentionSchema.nullable();
