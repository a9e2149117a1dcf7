import type { TimelineEntry } from "../../ledger/index.ts";
import type { Part } from "../html/template.ts";
import { columnChart, type Column } from "../page/chart.ts";
import { inThousands } from "../page/section.ts";

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
