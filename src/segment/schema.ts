import * as z from "zod";
import { spanSchema } from "../span-schema.ts";

/** What a block is there for; `furniture` is no part of the story: "3 min read", "Share this". */
export const blockRoleSchema = z.enum([
  "title", "section", "byline", "dateline", "heading", "paragraph", "list", "caption", "furniture", "note",
]); // prettier-ignore
/** What a block is there for: one of `blockRoleSchema`. */
export type BlockRole = z.infer<typeof blockRoleSchema>;

/** A paragraph-like stretch of the article and what it is there for. */
export const blockSchema = spanSchema.extend({ role: blockRoleSchema });
/** A paragraph-like stretch of the article and what it is there for. */
export type Block = z.infer<typeof blockSchema>;

/** Where the article itself speaks: what is on record is read here and nowhere else. */
export const storyRoles: ReadonlySet<BlockRole> = new Set<BlockRole>([
  "title",
  "heading",
  "paragraph",
  "list",
]);
