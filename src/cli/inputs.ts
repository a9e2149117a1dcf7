// What is read: articles at addresses, in files and folders; and files of lines and of JSON.
import { createReadStream } from "node:fs";
import { readFile, readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import type { FetchOptions } from "./fetch-page.ts";
import { readingProblem } from "./output.ts";
import type { Article } from "../index.ts";

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
  for await (const found of eachFile(paths)) {
    const { file } = found;
    if ("problem" in found) yield found;
    else if (file === STANDARD_INPUT) yield decoded(file, () => buffer(process.stdin));
    else yield isAddress(file) ? fetched(file, limits) : readArticle(file, limits);
  }
}

/** A file or address that will be read, or why there is none. */
type Found = { readonly file: string } | { readonly file: string; readonly problem: string };

/** What is meant by the addresses, files and folders named, without reading one. */
export async function* eachFile(paths: readonly string[]): AsyncIterable<Found> {
  for (const file of paths) {
    if (file !== STANDARD_INPUT && !isAddress(file) && (await isFolder(file))) yield* eachInFolder(file);
    else yield { file };
  }
}

const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

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
    return yield { file: folder, problem: readingProblem(error) };
  }
  for (const name of names.filter((name) => !name.startsWith("."))) {
    const path = join(folder, name);
    if (await isFolder(path)) yield* eachEntry(path);
    else if (isArticleName(name)) yield { file: path };
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
    return { file, problem: readingProblem(error) };
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

/**
 * The lines of a file in UTF-8, however long it is. Only a line feed ends one: JSON may hold the other line separators.
 * @throws TypeError for bytes that are no UTF-8
 */
export async function* linesOf(file: string): AsyncIterable<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let open: string[] = [];
  for await (const bytes of createReadStream(file)) {
    const [first, ...rest] = decoder.decode(bytes as Uint8Array, { stream: true }).split("\n");
    open.push(first!);
    for (const next of rest) {
      yield open.join("");
      open = [next];
    }
  }
  yield open.join("") + decoder.decode();
}

/** What a text says as JSON, or that it says nothing. */
export function parsedJson(text: string): { value?: unknown; problem?: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problem: "not JSON" };
  }
}
