import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Article } from "../index.ts";
import type { FetchOptions } from "./fetch-page.ts";

/** An article that was asked for, or why it could not be had. */
export type Input = { readonly file: string } & (
  { readonly article: string | Article } | { readonly problem: string }
);

export const STANDARD_INPUT = "-";
const TEXT_EXTENSIONS: ReadonlySet<string> = new Set([".txt", ".text", ".md"]);
const PAGE_EXTENSIONS: ReadonlySet<string> = new Set([".html", ".htm"]);
const ARTICLE_EXTENSIONS: ReadonlySet<string> = new Set([...TEXT_EXTENSIONS, ...PAGE_EXTENSIONS]);

/** The articles at the addresses and in the files and folders named, in that order; `-` is standard input. */
export async function* readInputs(paths: readonly string[], limits: FetchOptions): AsyncIterable<Input> {
  for (const path of paths) {
    if (path === STANDARD_INPUT) yield decoded(path, () => buffer(process.stdin));
    else if (isAddress(path)) yield fetched(path, limits);
    else if (await isFolder(path)) yield* readFolder(path, limits);
    else yield readArticle(path, limits);
  }
}

const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

async function* readFolder(folder: string, limits: FetchOptions): AsyncIterable<Input> {
  let empty = true;
  for await (const input of readEntries(folder, limits)) {
    empty = false;
    yield input;
  }
  if (empty)
    yield { file: folder, problem: `no article in this folder (${[...ARTICLE_EXTENSIONS].join(", ")})` };
}

/** Depth first, names in code-unit order, so that every machine reads a folder in the same order. */
async function* readEntries(folder: string, limits: FetchOptions): AsyncIterable<Input> {
  let names: string[];
  try {
    names = (await readdir(folder)).sort();
  } catch (error) {
    return yield { file: folder, problem: reason(error) };
  }
  for (const name of names.filter((name) => !name.startsWith("."))) {
    const path = join(folder, name);
    if (await isFolder(path)) yield* readEntries(path, limits);
    else if (ARTICLE_EXTENSIONS.has(extname(name).toLowerCase())) yield readArticle(path, limits);
  }
}

const readArticle = (file: string, limits: FetchOptions): Promise<Input> =>
  PAGE_EXTENSIONS.has(extname(file).toLowerCase())
    ? attempt(file, async () => ({ article: await fromHtml(await readFile(file), limits) }))
    : decoded(file, () => readFile(file));

const decoded = (file: string, read: () => Promise<Uint8Array>): Promise<Input> =>
  attempt(file, async () => decode(await read()));

const fetched = (address: string, limits: FetchOptions): Promise<Input> =>
  attempt(address, async () => {
    const { fetchPage } = await import("./fetch-page.ts");
    const { bytes, ...page } = await fetchPage(address, limits);
    if (!page.contentType.toLowerCase().startsWith("text/plain"))
      return { article: await fromHtml(bytes, limits, page) };
    const text = decode(bytes);
    return "problem" in text ? text : { article: { text: text.article, url: page.url } };
  });

/** Imported here, not above: who reads texts needs no DOM. */
async function fromHtml(
  bytes: Uint8Array,
  { maxBytes }: FetchOptions,
  page: { url?: string; contentType?: string } = {},
): Promise<Article> {
  const { articleFromHtml } = await import("../article/html/index.ts");
  return articleFromHtml(bytes, { ...page, maxLength: maxBytes });
}

type Outcome = { readonly article: string | Article } | { readonly problem: string };

async function attempt(file: string, read: () => Promise<Outcome>): Promise<Input> {
  try {
    return { file, ...(await read()) };
  } catch (error) {
    return { file, problem: reason(error) };
  }
}

function decode(bytes: Uint8Array): { article: string } | { problem: string } {
  if (bytes.includes(0)) return { problem: "a binary file, not an article's text" };
  try {
    return { article: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
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
  return REASONS[code ?? ""] ?? message.replace(/^ontherecord: /, "");
}
