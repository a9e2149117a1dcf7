// Figures as a Markdown table between two markers of a page.
import { writeFileSync } from "node:fs";
import { inputError, readGiven } from "./input.ts";

/** A page with what stands between the markers `scores:<name>` replaced; `page` is for the error. */
export function replaceScores(text: string, name: string, markdown: string, page: string): string {
  const [open, close] = [`<!-- scores:${name} -->`, `<!-- /scores:${name} -->`];
  const [before, inside, ...more] = text.split(open);
  const [, after, ...rest] = inside?.split(close) ?? [];
  if (after === undefined || more.length + rest.length > 0)
    throw inputError(`${page}: expected ${open} and, after it, ${close}, once each`);
  return `${before}${open}\n\n${markdown}\n\n${close}${after}`;
}

/** Writes figures between the markers of these pages. @throws an input error for a page without them. */
export function writeScores(pages: readonly string[], name: string, markdown: string): void {
  for (const page of pages)
    writeFileSync(page, replaceScores(readGiven(page, "--write"), name, markdown, page));
}

export const percent = (share: number | null): string => (share === null ? "–" : (share * 100).toFixed(1));

/** A table as prettier leaves it: the first column to the left, figures to the right. */
export function table(rows: readonly (readonly string[])[]): string {
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
