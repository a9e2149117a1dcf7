import { readIsoDay } from "../../calendar/iso.ts";
import { mentionOf } from "../../span.ts";
import type { Segments } from "../../segment/segments.ts";
import { defineExtractor } from "../define.ts";
import type { Place, Reading } from "./reading.ts";
import { readAt } from "./scan.ts";
import { dateSchema, type DateMention } from "./schema.ts";

export type DateMentionDraft = Omit<DateMention, "id">;

export const dates = defineExtractor({
  kind: "dates",
  schema: dateSchema.omit({ id: true }),
  extract: ({ segments, meta }) =>
    readDates(segments, meta.publishedAt === null ? null : readIsoDay(meta.publishedAt)),
});

/** One pass over the tokens: an expression is read where a word can start one, and reading goes on behind it. */
function* readDates(segments: Segments, today: number | null): Iterable<DateMentionDraft> {
  let anchor: Place["anchor"] = null;
  let quarter: Place["quarter"] = null;
  for (const sentence of segments.sentences) {
    if (segments.blocks[sentence.block]!.role === "furniture") continue;
    for (let i = sentence.first; i < sentence.last;) {
      const found = readAt(
        { tokens: segments.tokens, first: sentence.first, stop: sentence.last, today, anchor, quarter },
        i,
      );
      if (found) yield toMention(segments, found);
      if (found?.period?.from != null) anchor = found.period;
      if (found?.period?.grain === "quarter" && found.period.from !== null) quarter = found.period;
      i = found ? found.last : i + 1;
    }
  }
}

function toMention({ text, tokens }: Segments, found: Reading): DateMentionDraft {
  const { type, value, mod, from, to, grain, basis, event, rule } = found;
  const span = mentionOf(text, tokens.start[found.first]!, tokens.end[found.last - 1]!);
  return { ...span, timex: { type, value, mod }, from, to, grain, basis, event, rule };
}
