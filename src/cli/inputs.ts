import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { buffer } from "node:stream/consumers";

/** A text that was asked for, or why it could not be had. */
export type Input = { readonly file: string } & ({ readonly text: string } | { readonly problem: string });

export const STANDARD_INPUT = "-";
const ARTICLE_EXTENSIONS: ReadonlySet<string> = new Set([".txt", ".text", ".md"]);

/** The articles in the files and folders named, in that order; `-` is standard input. */
export async function* readInputs(paths: readonly string[]): AsyncIterable<Input> {
  for await (const found of eachFile(paths)) {
    const { file } = found;
    if ("problem" in found) yield found;
    else yield decoded(file, () => (file === STANDARD_INPUT ? buffer(process.stdin) : readFile(file)));
  }
}

/** A file that will be read, or why there is none. */
type Found = { readonly file: string } | { readonly file: string; readonly problem: string };

/** The files that are meant by the files and folders named, without reading one. */
export async function* eachFile(paths: readonly string[]): AsyncIterable<Found> {
  for (const file of paths) {
    if (file !== STANDARD_INPUT && (await isFolder(file))) yield* eachInFolder(file);
    else yield { file };
  }
}

export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Whether a file of this name is read where it stands in a folder. */
export const isArticleName = (name: string): boolean => ARTICLE_EXTENSIONS.has(extname(name).toLowerCase());

async function* eachInFolder(folder: string): AsyncIterable<Found> {
  let empty = true;
  for await (const found of eachEntry(folder)) {
    empty = false;
    yield found;
  }
  if (empty)
    yield { file: folder, problem: `no article in this folder (${[...ARTICLE_EXTENSIONS].join(", ")})` };
}

/** Depth first, names in code-unit order, so that every machine reads a folder in the same order. */
async function* eachEntry(folder: string): AsyncIterable<Found> {
  let names: string[];
  try {
    names = (await readdir(folder)).sort();
  } catch (error) {
    return yield { file: folder, problem: reason(error) };
  }
  for (const name of names.filter((name) => !name.startsWith("."))) {
    const path = join(folder, name);
    if (await isFolder(path)) yield* eachEntry(path);
    else if (isArticleName(name)) yield { file: path };
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
