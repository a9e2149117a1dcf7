import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { buffer } from "node:stream/consumers";

/** A text that was asked for, or why it could not be had. */
export type Input = { readonly file: string } & ({ readonly text: string } | { readonly problem: string });

export const STANDARD_INPUT = "-";
const ARTICLE_EXTENSIONS: ReadonlySet<string> = new Set([".txt", ".text", ".md"]);

/** The articles in the files and folders named, in that order; `-` is standard input. */
export async function* readInputs(paths: readonly string[]): AsyncIterable<Input> {
  for (const path of paths) {
    if (path === STANDARD_INPUT) yield decoded(path, () => buffer(process.stdin));
    else if (await isFolder(path)) yield* readFolder(path);
    else yield decoded(path, () => readFile(path));
  }
}

export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

async function* readFolder(folder: string): AsyncIterable<Input> {
  let empty = true;
  for await (const input of readEntries(folder)) {
    empty = false;
    yield input;
  }
  if (empty)
    yield { file: folder, problem: `no article in this folder (${[...ARTICLE_EXTENSIONS].join(", ")})` };
}

/** Depth first, names in code-unit order, so that every machine reads a folder in the same order. */
async function* readEntries(folder: string): AsyncIterable<Input> {
  let names: string[];
  try {
    names = (await readdir(folder)).sort();
  } catch (error) {
    return yield { file: folder, problem: reason(error) };
  }
  for (const name of names.filter((name) => !name.startsWith("."))) {
    const path = join(folder, name);
    if (await isFolder(path)) yield* readEntries(path);
    else if (ARTICLE_EXTENSIONS.has(extname(name).toLowerCase())) yield decoded(path, () => readFile(path));
  }
}

async function decoded(file: string, read: () => Promise<Uint8Array>): Promise<Input> {
  try {
    return { file, ...decode(await read()) };
  } catch (error) {
    return { file, problem: reason(error) };
  }
}

function decode(bytes: Uint8Array): { text: string } | { problem: string } {
  if (bytes.includes(0)) return { problem: "a binary file, not an article's text" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { problem: "not a text in UTF-8" };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "links that lead back to themselves",
};

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ""] ?? message;
}
