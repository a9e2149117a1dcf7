// What a thread runs: a batch of articles, one after the other, each as it is read without threads too.

import { readFile } from "node:fs/promises";
import { extract } from "../index.ts";
import type { ManyInput, Outcome } from "./options.ts";

/** An error's own fields are lost between threads; a file's `code` is kept beside it. */
export type Sent = Outcome & { readonly code?: string };

export async function readBatch(batch: readonly ManyInput[]): Promise<Sent[]> {
  const outcomes: Sent[] = [];
  for (const input of batch) outcomes.push(sendable(await readOne(input)));
  return outcomes;
}

function sendable(outcome: Outcome): Sent {
  if ("record" in outcome) return outcome;
  const { code } = outcome.error as NodeJS.ErrnoException;
  return code === undefined ? outcome : { ...outcome, code };
}

/** Never throws: what one article comes to is said in its place. */
export async function readOne(input: ManyInput): Promise<Outcome> {
  try {
    if (typeof input === "string") return { record: extract(await textOf(input)) };
    if (typeof input !== "object" || input === null) return { record: extract(input) };
    const { file, ...article } = input;
    if (article.text === undefined && file !== undefined)
      return { record: extract(await textOf(file), article) };
    return { record: extract(article as Parameters<typeof extract>[0]) };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file);
  if (bytes.includes(0)) throw new TypeError(`ontherecord: ${file}: a binary file, not an article's text`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new TypeError(`ontherecord: ${file}: not a text in UTF-8`);
  }
}
