import { defineExtractor } from "../define.ts";
import { quoteSchema, type Quote } from "./schema.ts";

export type QuoteDraft = Omit<Quote, "id">;

export const quotes = defineExtractor({
  kind: "quotes",
  schema: quoteSchema.omit({ id: true }),
  *extract({ segments }): Iterable<QuoteDraft> {
    void segments;
  },
});
