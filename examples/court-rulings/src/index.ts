import { dates, defineExtractor, statistics, type Span } from "ontherecord";
import { readSentence } from "./read-sentence.ts";
import { markLoose } from "./rules/loose.ts";
import { rulingSchema } from "./schema.ts";
import { toRuling } from "./to-ruling.ts";
import { quotedTokens, sentenceOf } from "./words.ts";

export { decisionSchema, rulingSchema, type Decision, type Ruling } from "./schema.ts";

/** What courts decided, as the article reports it: verdicts, sentences, laws struck down, orders. */
export const rulings = defineExtractor({
  kind: "rulings",
  schema: rulingSchema,
  after: [dates, statistics],
  *extract({ segments, annotations }) {
    const quoted = quotedTokens(segments);
    const days = annotations.dates.filter(({ timex }) => timex.type === "DATE" || timex.type === "TIME"); // "for 12 years" is a penalty here
    let [day, figure] = [0, 0]; // in text order, as the sentences are: each is looked at once
    for (const sentence of segments.sentences) {
      const daysHere = within(sentence, days, day);
      const figuresHere = within(sentence, annotations.statistics, figure);
      [day, figure] = [day + daysHere.length, figure + figuresHere.length];
      if (segments.blocks[sentence.block]!.role === "furniture") continue;
      const marked = markLoose(sentenceOf(segments, sentence, quoted), daysHere);
      for (const found of readSentence(marked.words)) yield toRuling(found, marked, figuresHere);
    }
  },
}); // prettier-ignore

/** The items from `first` on that begin before the sentence ends. */
function within<T extends Span>({ end }: Span, items: readonly T[], first: number): readonly T[] {
  let last = first;
  while (last < items.length && items[last]!.start < end) last++;
  return items.slice(first, last);
}
