import type * as z from "zod";
import { describe } from "../text/describe.ts";
import {
  articleOptionsSchema,
  articleSchema,
  isoDateSchema,
  type Article,
  type ArticleOptions,
} from "./schema.ts";

const FIELDS = Object.keys(articleOptionsSchema.shape).join(", ");

/**
 * The article that `extract` was given: a string, or a text with its metadata; `options` win over the article's own.
 * @throws TypeError when the input is no text or an option is unknown or malformed; the message names the field, what
 * was found and what was needed.
 */
export function readArticle(input: string | Article, options: ArticleOptions = {}): Article {
  const given = typeof input === "string" ? { text: input } : checkObject("the article", input);
  const all = { ...given, ...present(checkObject("the options", options)) };
  const parsed = articleSchema.safeParse(withPlainDates(all));
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

const DATE_FIELDS = ["publishedAt", "modifiedAt"] as const;
const DAY_FIRST = /^(\d{2})([-.])(\d{2})\2(\d{4})$/;

/**
 * Dates as feeds and files give them: an empty one was not given, and "03-02-2009" or "03.02.2009" is 3 February, as
 * wherever hyphens and dots are written so; "03/02/2009" has two readings and stays what it is, an error.
 */
function withPlainDates(article: object): object {
  const plain: Record<string, unknown> = { ...article };
  for (const field of DATE_FIELDS) {
    const value = plain[field];
    if (value === "") plain[field] = null;
    else if (typeof value === "string" && DAY_FIRST.test(value)) plain[field] = dayFirst(value);
  }
  return plain;
}

function dayFirst(value: string): string {
  const iso = value.replace(DAY_FIRST, "$4-$3-$1");
  return isoDateSchema.safeParse(iso).success ? iso : value;
}

function explainIssue(issue: z.core.$ZodIssue): string {
  if (issue.code !== "unrecognized_keys") return `${issue.path.join(".")}: ${issue.message}`;
  return `unknown option ${issue.keys.map(describe).join(", ")}; options are ${FIELDS}`;
}
