export type Cell = string | number | boolean | null;

/** A table as CSV (RFC 4180) that a spreadsheet shows and does not run. */
export const csvLine = (cells: readonly Cell[]): string => cells.map(field).join(",") + "\r\n";

/** What a spreadsheet would run: a sign that opens a formula, in wide form too, behind anything that is not seen. */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;
const NEEDS_MARKS = /[",\r\n]|^\s|\s$/;

/** `=HYPERLINK(…)` → `'=HYPERLINK(…)`; nothing for null. */
function field(cell: Cell): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_MARKS.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
