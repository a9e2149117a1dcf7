import * as z from "zod";
import { maybeText, text, texts } from "../span-schema.ts";
import { describe } from "../text/describe.ts";

type Checked = { error: (issue: { input?: unknown }) => string };

/** The error of a field that is not what it should be: what was needed, and what was found. */
const needs = (needed: string): Checked => ({
  error: (issue) => `expected ${needed}, got ${describe(issue.input)}`,
});

/** An ISO 8601 calendar date, alone or with a time of day: `2026-02-03`, `2026-02-03T09:30:00Z`. */
export const isoDateSchema = z.union(
  [
    z.iso.date(),
    z.iso.datetime({ offset: true, local: true }),
    z.iso.datetime({ offset: true, local: true, precision: -1 }), // to the minute: 2026-02-03T09:30Z
  ],
  needs('an ISO 8601 date such as "2026-02-03" or "2026-02-03T09:30:00Z"'),
);

const known = (needed: string) => z.string(needs(needed)).nullish();

/** What is known of an article beside its text. Every field may be left out, or null. */
export const articleOptionsSchema = z.strictObject({
  title: known("a title as a string"),
  byline: z.union([text, texts], needs("a name or a list of names")).nullish(),
  publisher: known("a name as a string"),
  section: known("a section's name as a string"),
  url: known("a URL as a string"),
  publishedAt: isoDateSchema.nullish(),
  modifiedAt: isoDateSchema.nullish(),
  language: known('a language tag such as "en"'),
});
/** What is known of an article beside its text, each field left out or null where it is not known. Dates are ISO 8601. */
export type ArticleOptions = z.infer<typeof articleOptionsSchema>;

/** A text with what is known of it, as `articleFromHtml` returns it. */
export const articleSchema = articleOptionsSchema.extend({
  text: z.string(needs("the article's text as a string")),
});
/** A text with what is known of it: what `extract` takes in place of a string. */
export type Article = z.infer<typeof articleSchema>;

/** What a record says of its article; `publishedAtBasis` tells where the date was read. */
export const metaSchema = z.object({
  title: maybeText,
  byline: texts,
  publisher: maybeText,
  section: maybeText,
  url: maybeText,
  publishedAt: maybeText,
  publishedAtBasis: z.enum(["given", "stated", "inferred"]).nullable(),
  modifiedAt: maybeText,
  language: text,
});
/** What a record says of its article, given or read off the text; null is what neither tells. Dates are ISO 8601. */
export type Meta = z.infer<typeof metaSchema>;
