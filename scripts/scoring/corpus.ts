import * as z from "zod";
import { inputError, readGiven } from "./input.ts";
import { parseLines } from "./lines.ts";

// A corpus of articles with their attributions, one JSON object a line; offsets are half-open UTF-16.

/** How such a corpus is asked for. */
export const ATTRIBUTIONS_HELP = `  --corpus FILE      one article a line: {"id", "text", "attributions": [{"source", "cue", "content"}]}, each role a
                     list of [start, end), half-open UTF-16 offsets`;

const spansSchema = z.array(z.tuple([z.int().min(0), z.int()]));
const attributionSchema = z.object({
  source: spansSchema.default([]),
  cue: spansSchema.default([]),
  content: spansSchema,
});
const articleSchema = z
  .object({
    id: z.string(),
    text: z.string(),
    title: z.string().nullish(),
    byline: z.union([z.string(), z.array(z.string())]).nullish(),
    publishedAt: z.string().nullish(),
    attributions: z.array(attributionSchema),
  })
  .superRefine(({ text, attributions }, context) => {
    for (const [i, attribution] of attributions.entries())
      for (const role of ROLES)
        for (const [start, end] of attribution[role])
          if (start > end || end > text.length)
            context.addIssue({
              code: "custom",
              path: ["attributions", i, role],
              message: `[${start}, ${end}] is no span of a text of ${text.length}`,
            });
  });

export const ROLES = ["source", "cue", "content"] as const;

export type Spans = readonly (readonly [start: number, end: number])[];
export type Attribution = { readonly [role in (typeof ROLES)[number]]: Spans };
export type GoldArticle = Readonly<Omit<z.infer<typeof articleSchema>, "attributions">> & {
  readonly attributions: readonly Attribution[];
};

/** @throws an input error that names the file, and the line where there is one. */
export function readCorpus(path: string): GoldArticle[] {
  const articles = parseCorpus(readGiven(path, "--corpus"), path);
  if (articles.length === 0) throw inputError(`${path}: no article in it`);
  return articles;
}

/** The articles of the lines of `content`; `name` is what an error calls it. */
export function parseCorpus(content: string, name: string): GoldArticle[] {
  const seen = new Set<string>();
  return parseLines(articleSchema, content, name).map(({ item, place }) => {
    if (seen.has(item.id)) throw inputError(`${place}: a second article with the id ${item.id}`);
    seen.add(item.id);
    return item;
  });
}
