import { axisX, barX, plot, ruleX, text, axisY, barY, ruleY } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { plainLine, markup, type Html, finished } from "../html/template.ts";

/** From 0 to a value, or from the lower to the upper end of a range. */
export type Bar = { readonly label: string; readonly from: number; readonly to: number };

const WIDTH = 340;
const ROW = 40;
const LONGEST_LABEL = 46;

/** A small bar chart as static SVG; its figures stand in a table too, so that it is one picture to a screen reader. */
export function barChart(scale: string, bars: readonly Bar[], left: number): Html {
  const caption = plainLine(scale);
  return markup`<figure>
    <figcaption>${caption}${left > 0 && `, ${left} of them in the table alone`}</figcaption>
    ${picture(drawn(bars), `Bar chart, ${caption}`)}
  </figure>`;
}

/** Labels are cleaned of controls and marks of direction before. */
function drawn(bars: readonly Bar[]) {
  const rows = bars.map((bar, row) => ({ ...bar, row, label: shortened(plainLine(bar.label)) }));
  return plot({
    document: emptyDocument(),
    className: "chart",
    width: WIDTH,
    height: bars.length * ROW + 34,
    marginLeft: 8,
    marginRight: 16,
    marginTop: 4,
    marginBottom: 30,
    x: { zero: true, nice: true, label: null },
    y: { axis: null, padding: 0, type: "band", domain: rows.map(({ row }) => row) },
    marks: [
      axisX({ ticks: 4, tickFormat: inShort, fontSize: 12 }),
      barX(rows, { y: "row", x1: "from", x2: "to", insetTop: 18, insetBottom: 8, fill: "var(--bar)" }),
      ruleX([0]),
      text(rows, {
        y: "row",
        text: "label",
        frameAnchor: "left",
        textAnchor: "start",
        dx: 4,
        dy: -10,
        fontSize: 12,
      }),
    ],
  });
}

const shortened = (label: string): string => {
  const signs = [...label];
  return signs.length <= LONGEST_LABEL
    ? label
    : `${signs
        .slice(0, LONGEST_LABEL - 1)
        .join("")
        .trimEnd()}…`;
};

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

/** Plot draws into a document; there is none outside a browser, and in one the reader's is not to be touched. */
export const emptyDocument = () => parseHTML("<!doctype html><html></html>").document;

type Drawn = ReturnType<typeof plot>;

/** What Plot drew as one picture under one name; Plot escapes what it writes. */
export function picture(svg: Drawn, name: string): Html {
  svg.querySelector("style")?.remove(); // the page's policy lets no other style in than its own
  for (const part of svg.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", name);
  return finished(svg.outerHTML);
}

/** 150000000000 → "150bn": as newspapers write it. */
export function inShort(value: number): string {
  const [scale, sign] = SCALES.find(([least]) => Math.abs(value) >= least) ?? [1, ""];
  return `${Number((value / scale).toPrecision(4))}${sign}`;
}

const SCALES = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "m"],
  [1e3, "k"],
] as const;
