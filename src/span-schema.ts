import * as z from "zod";
import type { Mention, Span } from "./span.ts";

const offset = z.int().nonnegative();

export const spanSchema = z.object({ start: offset, end: offset }) satisfies z.ZodType<Span>;

export const mentionSchema = spanSchema.extend({ text: z.string() }) satisfies z.ZodType<Mention>;
