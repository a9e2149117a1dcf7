import { lstat, open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { FIRST_LINE } from "../page/page.ts";

/** Whether a file begins as a page of a report does; false where there is none, a link, a folder. */
export async function isPage(path: string): Promise<boolean> {
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
export async function checkPage(path: string): Promise<boolean> {
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
export async function checkFolder(folder: string, force: boolean): Promise<void> {
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
