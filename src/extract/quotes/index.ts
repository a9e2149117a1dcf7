import { defineExtractor } from "../define.ts";
import { toDraft, type QuoteDraft } from "./attribution.ts";
import { readAttributions } from "./read.ts";
import { quoteSchema } from "./schema.ts";

export type { QuoteDraft } from "./attribution.ts";

/** Who said what: attributions with source, cue and content. Speakers are tied to them later, by `resolve`. */
export const quotes = defineExtractor({
  kind: "quotes",
  schema: quoteSchema.omit({ id: true }),
  extract({ segments }): QuoteDraft[] {
    return readAttributions(segments).map((found) => toDraft(segments, found));
  },
});
