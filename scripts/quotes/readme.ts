import { inputError } from "./input.ts";
import type { Figures } from "./measure.ts";
import type { Rate } from "./scorer.ts";

// The figures as they stand in the README and the model card.

const OPEN = "<!-- scores:quotes -->";
const CLOSE = "<!-- /scores:quotes -->";

export type Measured = {
  readonly corpus: string;
  readonly articles: number;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly plain: Pick<Figures, "scores" | "thresholds" | "calibrationError">;
  readonly swapped: Pick<Figures, "scores">;
};

/** A file with what stands between its two markers replaced; `name` is for the error. */
export function replaceScores(text: string, markdown: string, name = "README.md"): string {
  const [before, inside, ...more] = text.split(OPEN);
  const [, after, ...rest] = inside?.split(CLOSE) ?? [];
  if (after === undefined || more.length + rest.length > 0)
    throw inputError(`${name}: expected ${OPEN} and, after it, ${CLOSE}, once each`);
  return `${before}${OPEN}\n\n${markdown}\n\n${CLOSE}${after}`;
}

export function formatScores({ corpus, articles, date, plain, swapped }: Measured): string {
  const { byClass } = plain.scores;
  return [
    `\`npm run score:quotes\` on ${articles} articles of \`${corpus}\`, ${date}: precision (P), recall (R) and F1, in percent.`,
    table([
      ["quotes", "content P", "R", "F1", "content and source P", "R", "F1"],
      scoreRow("all", plain.scores),
      ...Object.entries(byClass).map(([type, scores]) => scoreRow(type, scores)),
      scoreRow("all, every name swapped", swapped.scores),
    ]),
    "`confidence` says how likely content and source are both right:",
    table([
      ["confidence", "quotes", "P", "R"],
      ...plain.thresholds.map(({ threshold, given, precision, recall }) => [
        `≥ ${threshold}`,
        String(given),
        percent(precision),
        percent(recall),
      ]),
    ]),
    `Its expected calibration error over ten bins is ${percent(plain.calibrationError)} percentage points.`,
  ].join("\n\n");
}

const scoreRow = (name: string, { content, full }: { content: Rate; full: Rate }): string[] => [
  name,
  ...[content, full].flatMap(({ p, r, f1 }) => [p, r, f1].map(percent)),
];

const percent = (share: number | null): string => (share === null ? "–" : (share * 100).toFixed(1));

/** A table as prettier leaves it: the first column to the left, figures to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]!.length), MIN_WIDTH),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!);
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  const [head, ...body] = rows.map((cells) => line(cells.map(pad)));
  return [head, line(rule), ...body].join("\n");
}

const MIN_WIDTH = 3;
