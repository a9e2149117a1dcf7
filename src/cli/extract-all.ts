import type { Article, ArticleOptions, ArticleRecord } from "../index.ts";
import type { Input } from "./inputs.ts";
import { told, type OwnExtractors } from "./own-extractors.ts";
import type { ReadingProgress } from "./progress/reading.ts";

/** A record and the file it was read from. */
export type FiledRecord = { readonly file: string; readonly record: ArticleRecord };
export type FiledRecords = AsyncIterable<FiledRecord>;

/** So many articles are read sooner here than threads for them have started. */
const FEW = 500;

/** The record of each text, in their order; what cannot be read is named, and the rest is read all the same. */
export async function* extractAll(
  inputs: AsyncIterable<Input>,
  options: ArticleOptions,
  progress: ReadingProgress,
  { extract, inThreads: mayThread }: Pick<OwnExtractors, "extract" | "inThreads">,
): FiledRecords {
  const texts = readable(inputs, options, progress);
  for (let count = 0; count < FEW || !mayThread; count++) {
    const { value, done } = await texts.next();
    if (done) return progress.end();
    const { file, ...article } = value;
    const record = mayThread ? extract(article) : attempt(() => extract(article), file, progress);
    if (record) yield { file, record };
    if (record) progress.read();
  }
  yield* inThreads(texts, progress);
  progress.end();
}

/** An extractor of the user's own that fails is named with the article that it failed on; the rest is read all the same. */
function attempt<T>(read: () => T, file: string, progress: ReadingProgress): T | undefined {
  try {
    return read();
  } catch (error) {
    progress.failed(file, told(error).replace(/^TypeError: ontherecord: /, ""));
    return undefined;
  }
}

type Filed = { readonly file: string } & Article;

async function* readable(
  inputs: AsyncIterable<Input>,
  options: ArticleOptions,
  progress: ReadingProgress,
): AsyncGenerator<Filed, void> {
  for await (const input of inputs) {
    if ("problem" in input) progress.failed(input.file, input.problem);
    else yield { file: input.file, ...withOptions(input.article, options) };
  }
}

/** What a page says of itself, but for what was asked on the command line. */
const withOptions = (article: string | Article, { publishedAt }: ArticleOptions): Article => {
  const own = typeof article === "string" ? { text: article } : article;
  return { ...own, publishedAt: publishedAt ?? own.publishedAt };
};

/** Loaded where there are many articles. */
async function* inThreads(
  texts: AsyncIterable<Filed>,
  progress: ReadingProgress,
): AsyncIterable<FiledRecord> {
  const { extractMany } = await import("../many/index.ts");
  for await (const { input, record, error } of extractMany(texts)) {
    if (error) progress.failed(input.file, error.message);
    else {
      yield { file: input.file, record };
      progress.read();
    }
  }
}
