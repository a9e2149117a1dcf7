// The items of a kind as a table, and figures that compare as charts.

import { aboutOf } from "../../extract/statistics/kind.ts";
import type { Statistic as Figure } from "../../extract/statistics/schema.ts";
import { itemsOf } from "../../kinds/own.ts";
import type { AnyShown, PageCell } from "../../kinds/shown.ts";
import { speakerKeys, type Context, whoOf } from "./context.ts";
import { linksOf } from "./marks.ts";
import { markup, type Html, type Part, words } from "../html/template.ts";
import { barChart, type Bar } from "../page/chart.ts";
import { entryAttributes } from "../page/filters.ts";
import { tableOf, type Row } from "../page/section.ts";
import { singular } from "../../text/words.ts";

/** The items of a kind as its entry says, a row each, with the way back to the words. */
export function kindTable(entry: AnyShown, context: Context, places: ReadonlySet<string>): Html {
  const cells = Object.entries(entry.page ?? {});
  const rowOf = (item: never): Row => {
    const { speakerId, from, until } = entry.filters?.(item, context.view) ?? {};
    const speakers = speakerKeys(context, speakerId ?? null);
    return {
      attributes: entryAttributes({ anchor: context.anchor(item), kind: entry.kind, speakers, from, until }),
      cells: [
        ...cells.map(([, read]) => cellHtml(read(item, context.view), context)),
        linksOf(context, places, item),
      ],
    };
  };
  const head = [...cells.map(([heading]) => heading), "Where"];
  return tableOf(entry.title, head, itemsOf<never>(entry, context.view.record).map(rowOf)); // prettier-ignore
}

function cellHtml(cell: PageCell, context: Context): Part {
  if (cell === null || typeof cell === "string") return cell;
  if ("speakerId" in cell) return whoOf(context, cell.speakerId);
  const note = cell.note !== undefined && markup`<br /><span class="note">${cell.note}</span>`;
  if ("ours" in cell) return markup`${cell.ours}${note}`;
  return markup`${cell.before}${words(cell.words)}${cell.after}${note}`;
}

/** A chart compares; one figure alone stands in the table. */
const FEWEST = 2;
const MOST_BARS = 12;
const MOST_CHARTS = 12;
const COMPARABLE: ReadonlySet<string> = new Set([
  "percentage",
  "percentagePoints",
  "money",
  "count",
  "measure",
  "duration",
]);

/** Figures of one kind and unit, side by side: percentages; dollars; boats. */
export function figureCharts(context: Context): Part {
  const groups = new Map<string, Figure[]>();
  for (const figure of context.view.record.statistics) {
    if (!COMPARABLE.has(figure.kind) || barOf(figure) === null) continue;
    const scale = scaleOf(figure);
    groups.set(scale, [...(groups.get(scale) ?? []), figure]);
  }
  const charts = [...groups]
    .flatMap(([scale, figures]) => ofOneSize(figures).map((some) => [scale, some] as const))
    .filter(([, figures]) => figures.length >= FEWEST)
    .slice(0, MOST_CHARTS);
  return (
    charts.length > 0 &&
    markup`<div class="charts">${charts.map(([scale, figures]) => chartOf(scale, figures))}</div>`
  );
}

/** £4m and £22m, but not £1.1bn beside them: a bar that cannot be seen compares nothing. */
function ofOneSize(figures: readonly Figure[]): Figure[][] {
  const bySize = [...figures].sort((a, b) => sizeOf(a) - sizeOf(b));
  const clusters: Set<Figure>[] = [];
  bySize.forEach((figure, i) => {
    if (i === 0 || sizeOf(figure) > TOO_FAR * sizeOf(bySize[i - 1]!)) clusters.push(new Set());
    clusters.at(-1)!.add(figure);
  });
  return clusters.map((cluster) => figures.filter((figure) => cluster.has(figure)));
}
const TOO_FAR = 30;
const sizeOf = (figure: Figure): number => Math.abs(barOf(figure)!.to);

function chartOf(scale: string, figures: readonly Figure[]): Html {
  const bars = figures.slice(0, MOST_BARS).map((figure) => barOf(figure)!);
  return barChart(`${figures.length} figures: ${scale}`, bars, figures.length - bars.length);
}

const scaleOf = ({ kind, unit, per, noun }: Figure): string =>
  [kind === "count" ? singular(noun?.text.toLowerCase() ?? "number") : (unit ?? kind), per]
    .filter(Boolean)
    .join(" per ");

function barOf(figure: Figure): Bar | null {
  const [from, to] = figure.value === null ? [figure.min, figure.max] : [0, figure.value];
  if (from === null || to === null || !Number.isFinite(from) || !Number.isFinite(to)) return null;
  return { from, to, label: [figure.text, aboutOf(figure)].filter(Boolean).join(" · ") };
} // prettier-ignore
