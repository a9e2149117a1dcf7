import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import * as z from "zod";
import { readFixtures } from "../../tests/support/fixtures.ts";
import { inputError } from "../scoring/input.ts";
import { parseLines } from "../scoring/lines.ts";

const textSchema = z.object({
  id: z.string().nullish(),
  text: z.string(),
  title: z.string().nullish(),
  publishedAt: z.string().nullish(),
  ref: z.string().nullish(),
});
const namesSchema = z.object({ a: z.string(), b: z.string() });
const figuresSchema = z.object({ claim: z.string(), evidence: z.string() });
const lineSchema = z.union([textSchema, namesSchema, figuresSchema]);

/** What is read, by a key that stays the same as long as the corpus does. */
export type Input = { readonly key: string; readonly line: z.infer<typeof lineSchema> };

const SUFFIX = /\.jsonl(?:\.gz)?$/;

/** The fixtures' articles, then every line of the corpora that is one of the three. */
export function* readInputs(corpora: readonly string[]): Iterable<Input> {
  for (const { slug, text, options } of readFixtures())
    yield { key: `fixtures/${slug}`, line: { text, publishedAt: options.publishedAt } };
  for (const path of corpora.flatMap(filesOf)) yield* readCorpus(path);
}

function filesOf(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
  } catch {
    throw inputError(`--corpus: cannot read ${path}`);
  }
  return readdirSync(path)
    .sort()
    .filter((name) => SUFFIX.test(name))
    .map((name) => join(path, name));
}

function* readCorpus(path: string): Iterable<Input> {
  const bytes = readFileSync(path);
  const content = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const name = basename(path).replace(SUFFIX, "");
  for (const [n, { item }] of parseLines(z.unknown(), content, path).entries()) {
    const { success, data } = lineSchema.safeParse(item);
    if (success) yield { key: `${name}/${n} ${"id" in data ? (data.id ?? "") : ""}`.trim(), line: data };
  }
}
