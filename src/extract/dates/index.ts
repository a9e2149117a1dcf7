import { defineExtractor } from "../define.ts";
import { dateSchema, type DateMention } from "./schema.ts";

export type DateMentionDraft = Omit<DateMention, "id">;

export const dates = defineExtractor({
  kind: "dates",
  schema: dateSchema.omit({ id: true }),
  *extract({ segments }): Iterable<DateMentionDraft> {
    void segments;
  },
});
