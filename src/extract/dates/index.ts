import type { Day } from "../../calendar/civil.ts";
import { readIsoDay } from "../../calendar/iso.ts";
import type { Segments } from "../../segment/segments.ts";
import type { Tokens } from "../../segment/tokens.ts";
import { defineExtractor } from "../define.ts";
import { surnamesAmong } from "./names.ts";
import { reachesOf, type Reach } from "./reach.ts";
import type { Place, Reading } from "./reading.ts";
import { mayStart, readAt } from "./scan.ts";
import { dateSchema, type DateMention } from "./schema.ts";

export type DateMentionDraft = Omit<DateMention, "id">;

/**
 * Every date, time, duration and set of an article, as TimeML marks them (TIMEX3, ISO 24617-1). The rules are our own:
 * chrono-node, run strictly beside them, added prices read as times ("$2.50 a share"), and no date that was right.
 */
export const dates = defineExtractor({
  kind: "dates",
  schema: dateSchema.omit({ id: true }),
  extract: ({ segments, meta }) =>
    readDates(segments, meta.publishedAt === null ? null : readIsoDay(meta.publishedAt)),
});

/** Roles of blocks in which a weekday is a name: "Sunday Review", "Donate today". */
const SKIPPED: ReadonlySet<string> = new Set(["furniture", "section"]);

/** One pass over the tokens: an expression is read where a word can start one, and reading goes on after it. */
function* readDates(
  { text, tokens, blocks, sentences }: Segments,
  today: Day | null,
): Iterable<DateMentionDraft> {
  let context = NOTHING;
  let paragraph = -1;
  let dayAt = 0;
  const surnames = surnamesAmong(tokens);
  for (const [n, { block, first, last }] of sentences.entries()) {
    if (SKIPPED.has(blocks[block]!.role)) continue;
    if (block !== paragraph || n > dayAt + 1)
      context = { anchor: context.anchor, quarter: context.quarter, day: null };
    paragraph = block;
    const readings: Reading[] = [];
    for (let i = first; i < last; i++) {
      if (!mayStart(tokens, i)) continue;
      const { anchor, quarter, day } = context;
      const found = readAt({ tokens, first, stop: last, today, surnames, anchor, quarter, day }, i);
      if (!found) continue;
      readings.push(found);
      context = remember(context, found);
      if (context.day === found.period) dayAt = n;
      i = found.last - 1;
    }
    const reaches = reachesOf(tokens, readings);
    yield* readings.map((reading, k) => toMention(text, tokens, reading, reaches[k]!));
  }
}

type Context = Pick<Place, "anchor" | "quarter" | "day">;

const NOTHING: Context = { anchor: null, quarter: null, day: null };

/** Without a publication date nobody knows which September is meant, nor "a year earlier" than it. */
const NO_YEAR = "XXXX";

/** What later expressions reckon from: see `Place`. */
function remember(context: Context, { period, type, value }: Reading): Context {
  if (type === "DATE" && value.startsWith(NO_YEAR)) return NOTHING;
  if (period === null || period.from === null || period.to === null) return context;
  return {
    anchor: period,
    quarter: period.grain === "quarter" ? period : context.quarter,
    day: period.to === period.from + 1 ? period : context.day,
  };
}

function toMention(text: string, tokens: Tokens, found: Reading, period: Reach | null): DateMentionDraft {
  const { type, value, mod, from, to, grain, basis, event, rule } = found;
  const [start, end] = [tokens.start[found.first]!, tokens.end[found.last - 1]!];
  const timex = { type, value, mod };
  return { start, end, text: text.slice(start, end), timex, from, to, period, grain, basis, event, rule };
}
