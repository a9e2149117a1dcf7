import { defineExtractor } from "../define.ts";
import { nameSchema, type NameMention } from "./schema.ts";

export type NameMentionDraft = Omit<NameMention, "id">;

export const people = defineExtractor({
  kind: "people",
  schema: nameSchema.omit({ id: true }),
  *extract({ segments }): Iterable<NameMentionDraft> {
    void segments;
  },
});
