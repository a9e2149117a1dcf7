import { axisX, barX, plot, ruleX, text } from "@observablehq/plot";
import { plainLine } from "../html/safe-text.ts";
import { markup, type Html } from "../html/template.ts";
import { emptyDocument, inShort, picture } from "./svg.ts";

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
