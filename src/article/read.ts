import type * as z from "zod";
import { describe } from "../text/describe.ts";
import { articleOptionsSchema, articleSchema, type Article, type ArticleOptions } from "./schema.ts";

const FIELDS = Object.keys(articleOptionsSchema.shape).join(", ");

/**
 * The article that `extract` was given: a string, or a text with its metadata; `options` win over the article's own.
 * @throws TypeError when the input is no text or an option is unknown or malformed; the message names the field, what
 * was found and what was needed.
 */
export function readArticle(input: string | Article, options: ArticleOptions = {}): Article {
  const given = typeof input === "string" ? { text: input } : checkObject("the article", input);
  const parsed = articleSchema.safeParse({ ...given, ...present(checkObject("the options", options)) });
  if (!parsed.success)
    throw new TypeError(`ontherecord: ${parsed.error.issues.map(explainIssue).join("; ")}`);
  return parsed.data;
}

function checkObject<T extends object>(what: string, value: T): T {
  if (Object.prototype.toString.call(value) === "[object Object]" && !Array.isArray(value)) return value;
  const needed = what === "the article" ? "a string, or an object with its text" : "an object";
  throw new TypeError(`ontherecord: ${what}: expected ${needed}, got ${describe(value)}`);
}

/** Options that are undefined were not given: they do not overwrite what the article itself says. */
const present = (options: ArticleOptions): ArticleOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

function explainIssue(issue: z.core.$ZodIssue): string {
  if (issue.code !== "unrecognized_keys") return `${issue.path.join(".")}: ${issue.message}`;
  return `unknown option ${issue.keys.map(describe).join(", ")}; options are ${FIELDS}`;
}
