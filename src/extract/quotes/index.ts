import { defineExtractor } from "../define.ts";
import { toDraft, type Attribution, type QuoteDraft } from "./attribution.ts";
import { confidenceOf } from "./confidence.ts";
import { readAttributions } from "./read.ts";
import { quoteSchema } from "./schema.ts";

/** Who said what: attributions with source, cue and content. Speakers are tied to them later, by `resolve`. */
export const quotes = defineExtractor({
  kind: "quotes",
  schema: quoteSchema.omit({ id: true }),
  extract({ segments }): QuoteDraft[] {
    return readAttributions(segments).map((found: Attribution) =>
      toDraft(segments, found, confidenceOf(found)),
    );
  },
});
