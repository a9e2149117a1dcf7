import { lstat, mkdir, open, readdir, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toHtml } from "../article/page.ts";
import { pageOfList, pagePath, type ReportedLedger } from "../ledger/overview.ts";
import { LIST_IDS, listPage, listsOf, overviewPage } from "../ledger/page.ts";
import { readOverview } from "../ledger/read.ts";
import { FIRST_LINE } from "../page/page.ts";

/** What `writeReport` does, page after page: the articles' while the ledger is read, then the lists', the first one last. */
export async function writePages(
  ledger: ReportedLedger,
  folder: string,
  { force = false, onProgress }: ReportOptions,
): Promise<Report> {
  const index = join(folder, "index.html");
  await checkFolder(folder, force);
  await checkPage(index);
  await mkdir(join(folder, "articles"), { recursive: true });
  let pages = 0;
  const write = async (path: string, page: string, all: number | null): Promise<void> => {
    await writePage(join(folder, path), page);
    pages++;
    onProgress?.({ stage: "writing", done: pages, all });
  };
  const overview = await readOverview(ledger, {
    onCompared: (done, all) => onProgress?.({ stage: "comparing", done, all }),
    onRecord: (record, number) =>
      write(pagePath(number), toHtml(record, { overview: "../index.html" }), null),
  });
  const lists = listsOf(overview);
  const paged = [...lists.lists.filter(({ isShort }) => !isShort), lists.said];
  const all = pages + 1 + paged.reduce((sum, list) => sum + list.pages.length, 0);
  for (const list of paged)
    for (const page of list.pages.keys())
      await write(pageOfList(list.id, page), listPage(overview, list, page), all);
  await write("index.html", overviewPage(overview, lists), all);
  const articles = overview.articles.length;
  await removeAfter(join(folder, "articles"), ARTICLE_PAGE, () => articles);
  const counts = new Map(paged.map(({ id, pages: { length } }) => [id, length]));
  await removeAfter(folder, LIST_PAGE, (id) => counts.get(id) ?? 0);
  return { index, articles, pages };
}

const ARTICLE_PAGE = /^(?<number>[1-9]\d{0,8})\.html$/;
const LIST_PAGE = new RegExp(`^(?<list>${LIST_IDS.join("|")})-(?<number>[1-9]\\d{0,8})\\.html$`);

/** In place of a page of ours, or where nothing stands. A link is never followed. */
async function writePage(path: string, page: string): Promise<void> {
  if (await checkPage(path)) await unlink(path);
  await writeFile(path, page, { flag: "wx" });
}

/** Pages of an earlier report that had more of them: names that are numbered beyond the last of their list. */
async function removeAfter(folder: string, pages: RegExp, last: (list: string) => number): Promise<void> {
  for (const name of await readdir(folder)) {
    const { list = "", number } = pages.exec(name)?.groups ?? {};
    if (Number(number) > last(list) && (await isPage(join(folder, name)))) await unlink(join(folder, name));
  }
}

/** Where a report may be written, and who is told how far it is. */
export type ReportOptions = {
  /** Also into a folder that holds other things. None of them is written over. */
  readonly force?: boolean;
  /** How far it is: claims compared, then pages written; `all` is null as long as it is not known. */
  readonly onProgress?: (progress: ReportProgress) => void;
};
/** How far a report is. */
export type ReportProgress = {
  readonly stage: "comparing" | "writing";
  readonly done: number;
  readonly all: number | null;
};
/** The first page, how many articles have one of their own, and how many pages there are in all. */
export type Report = { readonly index: string; readonly articles: number; readonly pages: number };

/** Whether a file begins as a page of a report does; false where there is none, a link, a folder. */
async function isPage(path: string): Promise<boolean> {
  const found = await statOf(path);
  if (!found?.isFile()) return false;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(FIRST_LINE.length), 0, FIRST_LINE.length, 0);
    return buffer.toString("latin1", 0, bytesRead) === FIRST_LINE;
  } finally {
    await file.close();
  }
}

/**
 * Whether a page of ours stands at a path, to be replaced; false where nothing does.
 * @throws Error for a file of others
 */
async function checkPage(path: string): Promise<boolean> {
  if (await isPage(path)) return true;
  if (await statOf(path))
    throw new Error(`ontherecord: ${path} is no page of a report; it was not written over`);
  return false;
}

/** What stands at a path itself: a link is not followed. null where nothing does. */
async function statOf(path: string) {
  try {
    return await lstat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/**
 * Lets a folder through that is not there, empty, or holds a report of ours.
 * @throws Error for any other, unless `force`; for a file, or a link in place of a folder, always.
 */
async function checkFolder(folder: string, force: boolean): Promise<void> {
  const names = await namesIn(folder);
  const inside = join(folder, "articles");
  const own = await statOf(inside);
  if (own && !own.isDirectory())
    throw new Error(`ontherecord: ${inside} is no folder; a report is not written there`);
  if (force || names.length === 0 || (await isPage(join(folder, "index.html")))) return;
  throw new Error(
    `ontherecord: ${folder} is not empty and holds no report; name another folder, or force it: files there stay`,
  );
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return [];
    if (code === "ENOTDIR") throw new Error(`ontherecord: ${folder} is a file, not a folder`);
    throw error;
  }
}
