import { axisX, axisY, barY, plot, ruleY } from "@observablehq/plot";
import { plainLine } from "../html/safe-text.ts";
import { markup, type Html } from "../html/template.ts";
import { emptyDocument, inShort, picture } from "./svg.ts";

/** A count under its label; labels are in order. */
export type Column = { readonly label: string; readonly count: number };

const SIZE = { width: 420, height: 150 };
const MOST_LABELS = 5;

/** A small column chart as static SVG, told in words by its caption. */
export function columnChart(told: string, columns: readonly Column[]): Html {
  const caption = plainLine(told);
  const every = Math.ceil(columns.length / MOST_LABELS);
  const svg = plot({
    document: emptyDocument(),
    className: "chart",
    ...SIZE,
    marginLeft: 44,
    marginTop: 8,
    x: { type: "band", domain: columns.map(({ label }) => label), label: null, padding: 0.15 },
    y: { nice: true, label: null },
    marks: [
      axisX({ ticks: columns.filter((_, i) => i % every === 0).map(({ label }) => label), fontSize: 13, tickSize: 0 }),
      axisY({ ticks: 3, tickFormat: inShort, fontSize: 13 }),
      barY(columns, { x: "label", y: "count", fill: "var(--bar)" }),
      ruleY([0]),
    ],
  });
  return markup`<figure class="wide"><figcaption>${caption}</figcaption>${picture(svg, `Column chart, ${caption}`)}</figure>`;
} // prettier-ignore
