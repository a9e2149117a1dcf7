import { readArticle } from "../../src/article/read.ts";
import type { DateMention } from "../../src/extract/dates/schema.ts";
import type { Quote } from "../../src/extract/quotes/schema.ts";
import { statistics, type StatisticDraft } from "../../src/extract/statistics/index.ts";
import { segment } from "../../src/segment/segment.ts";

type Given = { dates?: readonly DateMention[]; quotes?: readonly Quote[] };

/** The figures of a text, with nothing but the dates and quotes a test gives. */
export function read(text: string, { dates = [], quotes = [] }: Given = {}): StatisticDraft[] {
  const segments = segment(readArticle(text));
  return [...statistics.extract({ segments, meta: {} as never, annotations: { dates, quotes } })];
}
