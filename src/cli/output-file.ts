import { fstatSync, type BigIntStats } from "node:fs";
import { realpath, stat, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { STANDARD_INPUT, eachFile, isArticleName, isFolder } from "./inputs.ts";
import { complain, type Pieces } from "./output.ts";

/** Writes a file at exactly this path, unless it is one of those that are read. */
export async function save(pieces: Pieces, file: string, inputs: readonly string[]): Promise<void> {
  const problem = await conflict(file, inputs);
  if (problem !== null) return complain(file, problem);
  try {
    await writeFile(file, pieces);
  } catch (error) {
    complain(file, reason(error));
  }
}

/** Why a file cannot be written beside what is read. */
async function conflict(file: string, inputs: readonly string[]): Promise<string | null> {
  const there = await statOf(file);
  if (there)
    for await (const input of eachFile(inputs))
      if (isSame(there, await statOf(input.file))) return "is an article that is read; name another file";
  if (isArticleName(file))
    for (const input of inputs)
      if (await holds(input, file))
        return "stands in a folder that is read, and would be taken for an article; name another file";
  return null;
}

/** Links and other spellings of a path lead to the same file: its number on its disk tells. */
const isSame = (a: BigIntStats, b: BigIntStats | null): boolean =>
  b !== null && a.isFile() && a.dev === b.dev && a.ino === b.ino;

async function statOf(file: string): Promise<BigIntStats | null> {
  try {
    return file === STANDARD_INPUT ? fstatSync(0, { bigint: true }) : await stat(file, { bigint: true });
  } catch {
    return null;
  }
}

async function holds(folder: string, file: string): Promise<boolean> {
  if (folder === STANDARD_INPUT || !(await isFolder(folder))) return false;
  const place = await realpath(dirname(resolve(file))).catch(() => null);
  if (place === null) return false;
  const path = relative(await realpath(folder), resolve(place, basename(file)));
  return path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path); // absolute: another drive
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such folder to write it in",
  ENOTDIR: "no such folder to write it in",
  EISDIR: "a folder, not a file",
  EACCES: "no permission to write it",
  EPERM: "no permission to write it",
  EROFS: "no permission to write it",
  ENOSPC: "no room left",
  ENAMETOOLONG: "the name is too long",
};

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known = REASONS[code ?? ""];
  if (known === undefined && code === undefined) throw error; // no failure of the file, but a fault of ours
  return known ?? message;
}
