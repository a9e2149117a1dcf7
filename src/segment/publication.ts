import type { Meta } from "../article/schema.ts";
import { readAbsoluteDate, readDay } from "../calendar/absolute.ts";
import { dayOf } from "../calendar/civil.ts";
import { months, weekdays } from "../english/calendar/calendar.ts";
import { archiveWords, modifiedLabels, publishedLabels } from "../english/pages/blocks.ts";
import type { BlockSegment, Segments, TokenRange } from "./segments.ts";
import { Shape } from "./tokens.ts";

type Publication = {
  readonly publishedAt: string | null;
  readonly basis: Meta["publishedAtBasis"];
  readonly modifiedAt: string | null;
};
type Stamp = { readonly iso: string; readonly kind: "published" | "modified" | "plain" };

/**
 * When the article says it was published: a dateline with a full date states it, the day of an update or a dated caption only suggests it. A day
 * alone: a clock time without its zone is no instant.
 */
export function readPublication(segments: Segments): Publication {
  const stamps = [...readStamps(segments)];
  const modifiedAt = stamps.find(({ kind }) => kind === "modified")?.iso ?? null;
  const stated =
    stamps.find(({ kind }) => kind === "published") ?? stamps.find(({ kind }) => kind === "plain") ?? null;
  if (stated) return { publishedAt: stated.iso, basis: "stated", modifiedAt };
  const iso = segments.dateline && firstDay(segments, segments.dateline);
  if (iso) return { publishedAt: iso, basis: "stated", modifiedAt };
  const inferred = modifiedAt ?? inferFromCaption(segments);
  return { publishedAt: inferred, basis: inferred === null ? null : "inferred", modifiedAt };
}

/** Dates of the datelines and bylines; below the first paragraphs only labelled ones, others belong to other stories. */
function* readStamps(segments: Segments): Iterable<Stamp> {
  let paragraphs = 0;
  for (const [i, block] of segments.blocks.entries()) {
    if (block.role === "paragraph") paragraphs++;
    if (block.role !== "dateline" && block.role !== "byline") continue;
    const above = segments.blocks[i - 1];
    const label = above?.role === "dateline" && above.last - above.first <= LONGEST_LABEL ? above : null;
    for (const stamp of stampsOf(segments, block, label))
      if (stamp.kind !== "plain" || paragraphs < LEAD_PARAGRAPHS) yield stamp;
  }
}

/** A summary over the date is a paragraph, too. */
const LEAD_PARAGRAPHS = 2;
/** "Last updated:" */
const LONGEST_LABEL = 3;

/** Each date of a line with the label before it: "Published March 4, 2031 · Updated March 5, 2031". */
function* stampsOf({ tokens }: Segments, block: BlockSegment, above: BlockSegment | null): Iterable<Stamp> {
  let kind: Stamp["kind"] = "plain";
  if (above) for (let i = above.first; i < above.last; i++) kind = labelAt(tokens.norm[i]!) ?? kind;
  for (let i = block.first; i < block.last; i++) {
    kind = labelAt(tokens.norm[i]!) ?? kind;
    const date = readAbsoluteDate(tokens, i, block.last);
    if (!date) continue;
    if (date.grain === "day") yield { iso: date.iso, kind };
    i = date.last - 1;
  }
}

function labelAt(norm: string): Stamp["kind"] | null {
  if (modifiedLabels.has(norm)) return "modified";
  return publishedLabels.has(norm) ? "published" : null;
}

// "Una O’Neill opens the bridge, March 4, 2031. (Source: Echo/X)" over "… on March 4", or "… on Tuesday"

/** The picture over an article or beside its first paragraphs; those below may be of any age. */
const CAPTIONED_PARAGRAPHS = 2;
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
    if (role !== "caption" || paragraphs > CAPTIONED_PARAGRAPHS) return false;
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
