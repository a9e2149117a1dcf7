import type { Figures } from "./measure.ts";
import type { Rate } from "./scorer.ts";

// The figures as they are shown at a terminal.

export function formatFigures(figures: Figures): string {
  const { scores, reliability, thresholds, speed } = figures;
  return [
    row("", "gold", "given", "precision", "recall", "F1"),
    ...scoreRows(figures),
    "",
    row("exact spans, F1", "source", "cue", "content"),
    row("", ...(["source", "cue", "content"] as const).map((role) => share(scores.spans[role].exact))),
    row("source right when found", share(scores.sourceAccuracyWhenFound)),
    "",
    row("confidence", "n", "mean", "right"),
    ...reliability.map(({ from, to, n, confidence, right }) =>
      row(`${from.toFixed(1)} to ${to.toFixed(1)}`, String(n), share(confidence), share(right)),
    ),
    row("expected calibration error", share(figures.calibrationError)),
    "",
    row("content + source", "given", "precision", "recall"),
    ...thresholds.map(({ threshold, given, precision, recall }) =>
      row(`confidence ${threshold} or more`, String(given), share(precision), share(recall)),
    ),
    "",
    row("articles a second (rough)", "quotes", "extract"),
    row("", speed.quotes.toFixed(0), speed.extract.toFixed(0)),
  ].join("\n");
}

function scoreRows({ scores }: Figures): string[] {
  const rows = [["", scores] as const, ...Object.entries(scores.byClass)];
  return rows.flatMap(([type, { gold, predicted, content, full }]) => [
    rateRow(named(type, "content"), gold, predicted, content),
    rateRow(named(type, "content + source"), gold, predicted, full),
  ]);
}

const named = (type: string, what: string): string => (type ? `${type}: ${what}` : what);
const rateRow = (name: string, gold: number, given: number, { p, r, f1 }: Rate): string =>
  row(name, String(gold), String(given), ...[p, r, f1].map(share));

const share = (value: number | null): string => (value === null ? "–" : value.toFixed(3));
const row = (name: string, ...cells: readonly string[]): string =>
  (name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(CELL_WIDTH)).join("")).trimEnd();
const NAME_WIDTH = 28;
const CELL_WIDTH = 10;
