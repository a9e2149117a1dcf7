// What was claimed when: as a list, and counted in a chart.

import type { TimelineEntry } from "../../../ledger/index.ts";
import { markup, type Html, type Part, words } from "../../html/template.ts";
import { daysOf, listOf, type List, weightOf } from "./list.ts";
import { dayOf, placeOfClaim, speakersOf, type Overview, type Shown } from "../overview.ts";
import { columnChart, type Column } from "../../page/chart.ts";
import { entryAttributes } from "../../page/filters.ts";
import { inThousands } from "../../page/section.ts";

/** All that was claimed, in the order in which it was. */
export function timelineList(overview: Overview): List {
  const { timeline } = overview;
  return listOf({
    id: "timeline",
    title: "Timeline",
    items: timeline,
    weigh: ({ claim }) => weightOf(claim),
    part: (entries, first) =>
      markup`<ol class="entries timeline">${entries.map((entry, i) => claimEntry(overview, entry, { anchor: `claim-${first + i + 1}`, kind: "timeline" }))}</ol>`,
    label: (entries) => daysOf(entries.map(({ claim }) => claim)),
    speakers: ({ claim }) => speakersOf(claim),
    preview: timeline
      .slice(0, 1 + timeline.findLastIndex(({ claim }) => claim.madeAt !== null))
      .slice(-LATEST),
  });
}
/** Those of which no day is known stand behind the latest; a preview does without them. */
const LATEST = 10;

/** One claim at its day. */
export function claimEntry(
  overview: Overview,
  { claim, copies }: TimelineEntry,
  { anchor, kind, shown }: { readonly anchor: string; readonly kind: string; readonly shown?: Shown },
): Html {
  const facts = { anchor, kind, speakers: speakersOf(claim), from: claim.madeAt };
  const also = copies > 0 && markup`<p class="note">and in ${copies} near-identical ${copies === 1 ? "article" : "articles"}</p>`; // prettier-ignore
  return markup`<li class="card" ${entryAttributes(facts)}><p class="when">${dayOf(claim.madeAt)}</p><div><p class="words" dir="auto">${words(claim.text)}</p>${placeOfClaim(overview, claim, { day: false, ...shown })}${also}</div></li>`;
}

/** Signs of a day by which claims are counted together: "2026-02-03", "2026-02", "2026". */
const GRAINS = [
  { name: "day", length: 10 },
  { name: "month", length: 7 },
  { name: "year", length: 4 },
] as const;
const MOST_COLUMNS = 60;

/** How many claims were made when, by day, month or year: the finest that makes a readable chart. */
export function timelineChart(timeline: readonly TimelineEntry[]): Part {
  const days = timeline.flatMap(({ claim }) => isoDay(claim.madeAt) ?? []);
  if (new Set(days).size < 2) return null;
  for (const { name, length } of GRAINS) {
    const span = spanOf(days[0]!, days.at(-1)!, length);
    if (span.length <= MOST_COLUMNS) return drawn(name, span, countsOf(days, length));
  }
  return null;
}

function drawn(grain: string, span: readonly string[], counts: ReadonlyMap<string, number>): Part {
  const columns: Column[] = span.map((label) => ({ label, count: counts.get(label) ?? 0 }));
  const most = columns.reduce((best, column) => (column.count > best.count ? column : best));
  return columnChart(
    `Claims by ${grain}, ${span[0]} to ${span.at(-1)}: most in ${most.label}, ${inThousands(most.count)}`,
    columns,
  );
}

const isoDay = (madeAt: string | null): string | null =>
  madeAt !== null && /^\d{4}-\d{2}-\d{2}/.test(madeAt) && !Number.isNaN(Date.parse(madeAt.slice(0, 10)))
    ? madeAt.slice(0, 10)
    : null;

function countsOf(days: readonly string[], length: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day.slice(0, length), (counts.get(day.slice(0, length)) ?? 0) + 1);
  return counts;
}

/** Every day, month or year from the first to the last; a few more than can be drawn are enough to know that. */
function spanOf(first: string, last: string, length: number): string[] {
  const span: string[] = [];
  const day = new Date(`${first.slice(0, length)}-01-01`.slice(0, 10));
  for (let label = ""; span.length <= MOST_COLUMNS && label < last.slice(0, length);) {
    label = day.toISOString().slice(0, length);
    span.push(label);
    if (length === 10) day.setUTCDate(day.getUTCDate() + 1);
    else if (length === 7) day.setUTCMonth(day.getUTCMonth() + 1);
    else day.setUTCFullYear(day.getUTCFullYear() + 1);
  }
  return span;
}
