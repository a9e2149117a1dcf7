import type { Meta } from "../../article/schema.ts";
import { readAbsoluteDate } from "../../calendar/absolute.ts";
import { modifiedLabels, publishedLabels } from "../../english/pages/blocks.ts";
import type { BlockSegment, Segments } from "../segments.ts";
import { firstDay, inferFromCaption } from "./dated-caption.ts";

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
