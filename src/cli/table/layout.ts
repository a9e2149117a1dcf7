import { displayWidth, widestOf, wrapped } from "./width.ts";

export type Style = (text: string) => string;
export type Column = {
  /** No column of a table has a heading, or each has one. */
  readonly heading?: string;
  readonly style?: Style;
  /** Bounds on the column, however much or little its cells need. */
  readonly narrowest?: number;
  readonly widest?: number;
};
/** Printable texts, one a column. */
export type Row = readonly string[];

const GAP = "  ";
const NARROWEST = 4;
const plain: Style = (text) => text;

/** The lines of a table no wider than `width`: columns with nothing in them are left out, long cells wrap. */
export function tableLines(
  all: readonly Column[],
  rows: readonly Row[],
  width: number,
  heading: Style,
): string[] {
  const { head, body } = tableParts(all, rows, width, heading);
  return [...head, ...body.flat()];
}

/** The same, with the lines of each row by themselves: for what stands between rows. */
export function tableParts(
  all: readonly Column[],
  rows: readonly Row[],
  width: number,
  heading: Style,
): { head: string[]; body: string[][] } {
  const used = all.map((_, i) => i).filter((i) => rows.some((row) => row[i] !== ""));
  const columns = used.map((i) => all[i]!);
  const cells = rows.map((row) => used.map((i) => row[i]!));
  const headings = columns.flatMap((column) => column.heading ?? []);
  const head = headings.length > 0 ? [headings] : [];
  const natural = columns.map(({ narrowest = 0, widest = Infinity }, k) =>
    Math.min(widest, Math.max(narrowest, widestOf([...head, ...cells].map((row) => row[k]!)))),
  );
  const widths = fit(natural, width - GAP.length * (columns.length - 1));
  return {
    head: head.flatMap((row) => rowLines(row, widths, () => heading)),
    body: cells.map((row) => rowLines(row, widths, (k) => columns[k]!.style ?? plain)),
  };
}

/** Widths that together take up no more than `room`: the widest give way first, down to one common width. */
function fit(natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  let left = room;
  const narrowFirst = natural.map((width, i) => ({ width, i })).sort((a, b) => a.width - b.width);
  narrowFirst.forEach(({ width, i }, done) => {
    widths[i] = Math.min(width, Math.max(NARROWEST, Math.floor(left / (natural.length - done))));
    left -= widths[i]!;
  });
  return widths;
}

/** One row; styles are put on after wrapping, so that they never count as width. */
function rowLines(row: Row, widths: readonly number[], style: (column: number) => Style): string[] {
  const columns = row.map((cell, k) => wrapped(cell, widths[k]!));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, y) => {
    const filled = columns.slice(0, columns.findLastIndex((lines) => lines[y]) + 1);
    return filled
      .map((lines, k) => cell(lines[y] ?? "", k < filled.length - 1 ? widths[k]! : 0, style(k)))
      .join(GAP);
  });
}

const cell = (text: string, width: number, style: Style): string =>
  (text === "" ? "" : style(text)) + " ".repeat(Math.max(0, width - displayWidth(text)));
