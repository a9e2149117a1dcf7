import * as z from "zod";
import { articleSchema, type Article, type ArticleOptions } from "./schema.ts";

/**
 * The article that `extract` was given: a string, or a text with its metadata; `options` win over the article's own.
 * @throws TypeError when the input is no text or an option is unknown or malformed; the message names it.
 */
export function readArticle(input: string | Article, options: ArticleOptions = {}): Article {
  const given = typeof input === "string" ? { text: input } : input;
  const parsed = articleSchema.safeParse({ ...given, ...present(options) });
  if (!parsed.success) throw new TypeError(`ontherecord: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

const present = (options: ArticleOptions): ArticleOptions => {
  if (typeof options !== "object" || options === null)
    throw new TypeError(`ontherecord: expected options as an object, got ${JSON.stringify(options)}`);
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
};
