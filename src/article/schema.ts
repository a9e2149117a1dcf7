import * as z from "zod";

/** An ISO 8601 calendar date, alone or with a time of day: `2026-02-03`, `2026-02-03T09:30:00Z`. */
export const isoDateSchema = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })], {
  error: (issue) =>
    `expected an ISO 8601 date such as "2026-02-03", got ${JSON.stringify(issue.input) ?? String(issue.input)}`,
});

/** What is known of an article beside its text. Every field may be left out. */
export const articleOptionsSchema = z.strictObject({
  title: z.string().nullish(),
  byline: z.union([z.string(), z.array(z.string())]).nullish(),
  publisher: z.string().nullish(),
  section: z.string().nullish(),
  url: z.string().nullish(),
  publishedAt: isoDateSchema.nullish(),
  modifiedAt: isoDateSchema.nullish(),
  language: z.string().nullish(),
});
export type ArticleOptions = z.infer<typeof articleOptionsSchema>;

/** A text with what is known of it, as `articleFromHtml` returns it. */
export const articleSchema = articleOptionsSchema.extend({ text: z.string() });
export type Article = z.infer<typeof articleSchema>;

/** What a record says of its article; `publishedAtBasis` tells where the date was read. */
export const metaSchema = z.object({
  title: z.string().nullable(),
  byline: z.array(z.string()),
  publisher: z.string().nullable(),
  section: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: z.string().nullable(),
  publishedAtBasis: z.enum(["given", "stated", "inferred"]).nullable(),
  modifiedAt: z.string().nullable(),
  language: z.string(),
});
export type Meta = z.infer<typeof metaSchema>;
