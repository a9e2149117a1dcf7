import { percent, table } from "../scoring/table.ts";
import type { Figures } from "./measure.ts";
import type { Rate } from "./scorer.ts";

// The figures as they stand in the guide and the model card.

export type Measured = {
  readonly corpus: string;
  readonly articles: number;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly plain: Pick<Figures, "scores" | "thresholds" | "calibrationError">;
  readonly swapped: Pick<Figures, "scores">;
};

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
