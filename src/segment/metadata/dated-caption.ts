// "Una O’Neill opens the bridge, March 4, 2031. (Source: Echo/X)" over "… on March 4", or "… on Tuesday"
import { readAbsoluteDate, readDay } from "../../calendar/absolute.ts";
import { dayOf } from "../../calendar/civil.ts";
import { months, weekdays } from "../../english/calendar/calendar.ts";
import { archiveWords } from "../../english/pages/blocks.ts";
import type { BlockSegment, Segments, TokenRange } from "../segments.ts";
import { Shape } from "../tokens.ts";

/** The picture over an article or beside its first paragraphs; those below may be of any age. */
const LEAD_PARAGRAPHS = 2;
const DAYS_PER_WEEK = 7;

/**
 * The day of the lead picture, where the article does not speak against it: when it names days of its own ("on March 4", "on
 * Tuesday"), one of them must be that day.
 */
export function inferFromCaption(segments: Segments): string | null {
  for (const block of leadCaptions(segments)) {
    const day = firstDay(segments, block);
    if (day !== null) return agrees(segments, day) ? day : null;
  }
  return null;
}

/** Pictures from an archive say nothing of the article. */
function leadCaptions({ blocks, tokens }: Segments): BlockSegment[] {
  let paragraphs = 0;
  return blocks.filter(({ role, first, last }) => {
    if (role === "paragraph") paragraphs++;
    if (role !== "caption" || paragraphs > LEAD_PARAGRAPHS) return false;
    for (let i = first; i < last; i++) if (archiveWords.has(tokens.norm[i]!)) return false;
    return true;
  });
}

/** The first full date in a range, as an ISO day. */
export function firstDay({ tokens }: Segments, { first, last }: TokenRange): string | null {
  for (let i = first; i < last; i++) {
    const date = readAbsoluteDate(tokens, i, last);
    if (date?.grain === "day") return date.iso;
  }
  return null;
}

function agrees(segments: Segments, iso: string): boolean {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  const weekday = ((dayOf(year, month, day) + MONDAY_FIRST) % DAYS_PER_WEEK) + 1;
  let named = 0;
  for (const block of segments.blocks) {
    if (block.role !== "paragraph") continue;
    for (const found of daysNamed(segments, block)) {
      if (found.weekday === weekday || (found.month === month && found.day === day)) return true;
      named++;
    }
  }
  return named === 0;
}

/** 1970-01-01 was a Thursday, the fourth day of a week that begins on Monday. */
const MONDAY_FIRST = 3;

type DayNamed = { readonly weekday?: number; readonly month?: number; readonly day?: number };

/** Weekdays, and days of a month given without a year: what an article says of the days about its own. */
function* daysNamed({ tokens }: Segments, { first, last }: BlockSegment): Iterable<DayNamed> {
  for (let i = first; i < last; i++) {
    if (tokens.shape[i] === Shape.lower || tokens.shape[i] === Shape.none) continue;
    const weekday = weekdays.get(tokens.norm[i]!);
    if (weekday !== undefined) yield { weekday };
    const month = months.get(tokens.norm[i]!);
    if (month === undefined || readAbsoluteDate(tokens, i, last) || readAbsoluteDate(tokens, i - 1, last))
      continue;
    const day = readDay(tokens, i + 1, last) ?? readDay(tokens, i - 1, last);
    if (day) yield { month, day: day.value };
  }
}
