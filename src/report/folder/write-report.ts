import { mkdir, readdir, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toHtml } from "../article/page.ts";
import { overviewPage } from "../ledger/page.ts";
import { readOverview, type ReportedLedger } from "../ledger/overview.ts";
import { pagePath } from "../ledger/place.ts";
import { checkFolder, isPage, statOf } from "./guard.ts";

/** Where a report may be written. */
export type ReportOptions = {
  /** Also into a folder that holds other things. None of them is written over. */
  readonly force?: boolean;
};
/** The first page, and how many articles have one of their own. */
export type Report = { readonly index: string; readonly articles: number };

/**
 * Writes what a ledger holds as pages: index.html, and articles/1.html and so on, numbers alone. Pages of an earlier report
 * are replaced, and what it had more is taken away; no other file is touched.
 * @throws Error for a folder that holds other things, and for a file of others where a page should stand.
 */
export async function writeReport(
  ledger: ReportedLedger,
  folder: string,
  { force = false }: ReportOptions = {},
): Promise<Report> {
  if (typeof folder !== "string" || folder === "")
    throw new TypeError("ontherecord: writeReport() needs the folder to write to");
  await checkFolder(folder, force);
  const overview = await readOverview(ledger);
  await mkdir(join(folder, "articles"), { recursive: true });
  const index = join(folder, "index.html");
  await writePage(index, overviewPage(overview));
  let number = 0;
  for await (const record of ledger.records())
    await writePage(join(folder, pagePath(++number)), toHtml(record, { overview: "../index.html" }));
  await removeAfter(join(folder, "articles"), number);
  return { index, articles: number };
}

/** In place of a page of ours, or where nothing stands. A link is never followed. */
async function writePage(path: string, page: string): Promise<void> {
  if (await isPage(path)) await unlink(path);
  else if (await statOf(path))
    throw new Error(`ontherecord: ${path} is no page of a report; it was not written over`);
  await writeFile(path, page, { flag: "wx" });
}

/** Pages of an earlier report that had more articles. */
async function removeAfter(folder: string, last: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const number = /^([1-9]\d{0,8})\.html$/.exec(name)?.[1];
    if (number !== undefined && Number(number) > last && (await isPage(join(folder, name))))
      await unlink(join(folder, name));
  }
}
