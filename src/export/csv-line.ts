import type { Cell } from "./table/column.ts";

/**
 * One line of CSV (RFC 4180) with its CRLF. A cell of null is empty, an empty text is `""`. Texts that a spreadsheet would run
 * as a formula get an apostrophe in front, unless `safe` is false: `=HYPERLINK(…)` → `'=HYPERLINK(…)`.
 */
export const csvLine = (cells: readonly Cell[], { safe = true }: { readonly safe?: boolean } = {}): string =>
  cells.map((cell) => field(cell, safe)).join(",") + "\r\n";

function field(cell: Cell, safe: boolean): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  const text = safe && FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_MARKS.test(text) || text === "" ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet may run: a sign that opens a formula, in wide form too, behind anything that is not seen. */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;
const NEEDS_MARKS = /[",\r\n]|^\s|\s$/;
