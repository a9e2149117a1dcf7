import type { ReportedLedger } from "./ledger/overview.ts";
import type { Report, ReportOptions } from "./folder/write-pages.ts";

/**
 * Writes what a ledger holds as pages: index.html, articles/1.html and so on, and long lists on pages of their own,
 * timeline-1.html and so on: names and numbers of ours alone. Pages of an earlier report are replaced, and what it had more
 * is taken away; no other file is touched. Needs Node.
 * @throws Error for a folder that holds other things, and for a file of others where a page should stand.
 */
export async function writeReport(
  ledger: ReportedLedger,
  folder: string,
  options: ReportOptions = {},
): Promise<Report> {
  if (typeof folder !== "string" || folder === "")
    throw new TypeError("ontherecord: writeReport() needs the folder to write to");
  // Imported here, not above: `toHtml` runs in a browser too.
  const { writePages } = await import("./folder/write-pages.ts");
  return writePages(ledger, folder, options);
}
